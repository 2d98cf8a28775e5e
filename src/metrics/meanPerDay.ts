import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { daysIn } from "../periods/daysIn.js";
import { ratio } from "../ratios/ratio.js";
import { channelTotal, type TotalOptions } from "./channelTotal.js";
import { grandTotal } from "./grandTotal.js";
import { mapResult } from "./mapResult.js";

/**
 * Contacts per calendar day of a period: its total over its days, not over the days that have data.
 *
 * @param report - the report
 * @param channelId - the id of a channel; all channels together without it
 * @param options - the period, and what a missing month does
 * @returns an exact ratio, contacts per day; `unavailable` with the partial
 * mean when a month is missing
 * @throws `bad-report`; `unknown-channel`; `unit-mismatch`; `bad-period`; `not-a-count`; `unsafe-sum`; `bad-option`
 *
 * @example
 * ```ts
 * import { firstQuarter2021, meanPerDay } from "beneficiary-feedback";
 * const february = meanPerDay(firstQuarter2021, "calls", { period: "2021-02" });
 * console.log(february.status === "ok" && february.value); // => {"numerator":6174,"denominator":1}
 * ```
 */
export function meanPerDay(report: FeedbackReport, channelId?: string, options: TotalOptions = {}): Result<Ratio> {
  const total = channelId === undefined ? grandTotal(report, options) : channelTotal(report, channelId, options);
  return mapResult(total, (count) => ratio(count, daysIn(options.period ?? report.period)));
}
