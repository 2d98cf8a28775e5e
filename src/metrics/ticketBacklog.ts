import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { addResults } from "./addResults.js";
import { isNotApplicable } from "./isNotApplicable.js";
import { readCount } from "./readCount.js";
import { ticketCount } from "./ticketCount.js";
import { unavailable } from "./unavailable.js";
import { withCaveats } from "./withCaveats.js";

/**
 * The tickets that must be open at the end of the period: brought forward + opened - closed + reopened.
 *
 * @param report - the report, with `tickets.flow`
 * @returns the computed backlog in tickets, below 0, and with the caveat `below-zero`, where the flows cannot be right; an absent `reopened` counts as none
 * only when the basis is not `events`, one that is not applicable always; `unavailable` when a flow is missing, and with the reason `not-comparable` where
 * distinct tickets were closed and reopened, which does not say how many were closed last
 * @throws `bad-report`; `not-a-count`; `unsafe-sum`; `bad-day` for `asOf`; `bad-period`
 *
 * @example
 * ```ts
 * import { ticketBacklog } from "beneficiary-feedback";
 * const flow = { broughtForward: 2, opened: 18, closed: 17, reopened: 0 };
 * const backlog = ticketBacklog({ period: "2025", channels: [], tickets: { flow } });
 * console.log(backlog.status === "ok" && backlog.value); // => 3
 * ```
 */
export function ticketBacklog(report: FeedbackReport): Result<number> {
  requireReport(report);
  const { tickets, period } = report;
  const flow = tickets?.flow;
  const given = flow?.reopened ?? (tickets?.basis === "events" ? undefined : 0);
  const reopened = isNotApplicable(given) ? 0 : given;
  const backlog = addResults(
    [
      ticketCount(flow?.broughtForward, "flow.broughtForward", tickets),
      ticketCount(flow?.opened, "flow.opened", tickets, period),
      ticketCount(flow?.closed, "flow.closed", tickets, period),
      ticketCount(reopened, "flow.reopened", tickets, period),
    ],
    "tickets.flow",
    2,
  );
  const isOpen = tickets?.basis === "distinct-in-period" && readCount(reopened) !== 0;
  if (backlog.status !== "ok") return backlog;
  if (isOpen) return unavailable(backlog, "not-comparable");
  return backlog.value < 0 ? withCaveats(backlog, ["below-zero"]) : backlog;
}
