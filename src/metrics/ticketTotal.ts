import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { addResults } from "./addResults.js";
import { ticketCount } from "./ticketCount.js";

/**
 * All tickets: open and closed together.
 *
 * @param report - the report
 * @returns the total in tickets, with `basis-unstated` and `as-of-unstated` where the report does not say them;
 * `unavailable` when either count is missing
 * @throws `not-a-count`; `unsafe-sum`
 *
 * @example
 * ```ts
 * import { firstQuarter2021, ticketTotal } from "beneficiary-feedback";
 * const tickets = ticketTotal(firstQuarter2021);
 * console.log(tickets.status === "ok" && tickets.value); // => 123765
 * console.log(tickets.caveats); // => ["basis-unstated","as-of-unstated"]
 * ```
 */
export function ticketTotal({ tickets }: FeedbackReport): Result<number> {
  return addResults([ticketCount(tickets?.open, "open", tickets), ticketCount(tickets?.closed, "closed", tickets)]);
}
