import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { portionOf } from "./portionOf.js";
import { ticketCount } from "./ticketCount.js";
import { ticketTotal } from "./ticketTotal.js";

/**
 * The share of tickets that are closed: closed / (open + closed).
 *
 * @param report - the report
 * @returns an exact ratio; `unavailable` when a count is missing; `undefined` when there is no ticket
 * @throws `bad-report`; `not-a-count`; `unsafe-sum`; `bad-day` for `asOf`; `bad-period`
 *
 * @example
 * ```ts
 * import { closureRate, firstQuarter2021, formatShare } from "beneficiary-feedback";
 * console.log(formatShare(closureRate(firstQuarter2021), { decimals: 0, numerals: "latn" })); // => "99.99%"
 * ```
 */
export function closureRate(report: FeedbackReport): Result<Ratio> {
  requireReport(report);
  return portionOf(ticketCount(report.tickets?.closed, "closed", report.tickets, report.period), ticketTotal(report));
}
