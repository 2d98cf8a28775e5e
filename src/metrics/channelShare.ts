import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { channelTotal, type TotalOptions } from "./channelTotal.js";
import { grandTotal } from "./grandTotal.js";
import { portionOf } from "./portionOf.js";

/**
 * The share of a channel among all channels of the report: its total over the grand total, exact.
 *
 * @param report - the report
 * @param channelId - the id of a channel
 * @param options - the period, and what a missing count does
 * @returns the share as a ratio; `unavailable` when either total is; `undefined` when all channels together have 0
 * @throws `bad-report`; `unknown-channel`; `unit-mismatch` when channels count different units; `unknown-noun`; `bad-period`; `not-a-count`; `unsafe-sum`;
 * `bad-option`
 *
 * @example
 * ```ts
 * import { channelShare, firstQuarter2021, formatShare } from "beneficiary-feedback";
 * console.log(formatShare(channelShare(firstQuarter2021, "calls"))); // => "٥٩٫٨١٪"
 * ```
 */
export function channelShare(report: FeedbackReport, channelId: string, options: TotalOptions = {}): Result<Ratio> {
  return portionOf(channelTotal(report, channelId, options), grandTotal(report, options));
}
