import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { portionOf } from "./portionOf.js";
import { ticketCount } from "./ticketCount.js";
import { ticketTotal } from "./ticketTotal.js";

/**
 * The share of tickets that are still open: open / (open + closed).
 *
 * @param report - the report
 * @returns an exact ratio; `unavailable` when a count is missing; `undefined` when there is no ticket
 * @throws `bad-report`; `not-a-count`; `unsafe-sum`; `bad-day` for `asOf`; `bad-period`
 *
 * @example
 * ```ts
 * import { firstQuarter2021, formatShare, openRate } from "beneficiary-feedback";
 * console.log(formatShare(openRate(firstQuarter2021), { numerals: "latn" })); // => "0.01%"
 * ```
 */
export function openRate(report: FeedbackReport): Result<Ratio> {
  requireReport(report);
  return portionOf(ticketCount(report.tickets?.open, "open", report.tickets, report.period), ticketTotal(report));
}
