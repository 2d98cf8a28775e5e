import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { addResults } from "./addResults.js";
import { ticketCount } from "./ticketCount.js";

/**
 * All tickets: open and closed together.
 *
 * @param report - the report
 * @returns the total in tickets, with `basis-unstated` and `as-of-unstated` where the report does not say them;
 * `unavailable`, without a partial sum, when either count is missing: one is a stock, the other a flow
 * @throws `bad-report`; `not-a-count`; `unsafe-sum`; `bad-day` for `asOf`; `bad-period`
 *
 * @example
 * ```ts
 * import { firstQuarter2021, ticketTotal } from "beneficiary-feedback";
 * const tickets = ticketTotal(firstQuarter2021);
 * console.log(tickets.status === "ok" && tickets.value); // => 123765
 * console.log(tickets.caveats); // => ["basis-unstated","as-of-unstated"]
 * ```
 */
export function ticketTotal(report: FeedbackReport): Result<number> {
  requireReport(report);
  const { tickets, period } = report;
  return addResults(
    [ticketCount(tickets?.open, "open", tickets, period), ticketCount(tickets?.closed, "closed", tickets, period)],
    "tickets",
  );
}
