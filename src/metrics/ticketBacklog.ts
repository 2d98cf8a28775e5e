import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { addResults } from "./addResults.js";
import { ticketCount } from "./ticketCount.js";

/**
 * The tickets that must be open at the end of the period: brought forward + opened - closed + reopened.
 *
 * @param report - the report, with `tickets.flow`
 * @returns the computed backlog in tickets, below 0 where the flows cannot be right; an absent `reopened` counts as none
 * only when the basis is not `events`; `unavailable` when a flow is missing
 * @throws `not-a-count`; `unsafe-sum`
 *
 * @example
 * ```ts
 * import { ticketBacklog } from "beneficiary-feedback";
 * const flow = { broughtForward: 2, opened: 18, closed: 17, reopened: 0 };
 * const backlog = ticketBacklog({ period: "2025", channels: [], tickets: { flow } });
 * console.log(backlog.status === "ok" && backlog.value); // => 3
 * ```
 */
export function ticketBacklog({ tickets }: FeedbackReport): Result<number> {
  const flow = tickets?.flow;
  const reopened = flow?.reopened ?? (tickets?.basis === "events" ? undefined : 0);
  return addResults(
    [
      ticketCount(flow?.broughtForward, "flow.broughtForward", tickets),
      ticketCount(flow?.opened, "flow.opened", tickets),
      ticketCount(flow?.closed, "flow.closed", tickets),
      ticketCount(reopened, "flow.reopened", tickets),
    ],
    2,
  );
}
