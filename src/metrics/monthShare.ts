import { checkSharedOptions } from "../model/checkSharedOptions.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { periodContains } from "../periods/periodContains.js";
import type { TotalOptions } from "./channelTotal.js";
import { channelTotal } from "./channelTotal.js";
import { grandTotal } from "./grandTotal.js";
import { monthTotal } from "./monthTotal.js";
import { portionCoverage } from "./portionCoverage.js";
import { shareOf } from "./shareOf.js";

/**
 * The share of a month in a period, for one channel or for all.
 *
 * @param report - the report
 * @param month - a month key, `2021-01`
 * @param channelId - the id of a channel; all channels together without it
 * @param options - the period (the report's own unless said otherwise), and what a missing count does
 * @returns the share as a ratio; `unavailable` when either total is; `undefined` when the period's total is 0
 * @throws `bad-report`; `unknown-noun`; `bad-period`, also when the month lies outside the period; `unknown-channel`; `unit-mismatch`; `not-a-count`; `unsafe-sum`;
 * `bad-option`
 *
 * @example
 * ```ts
 * import { firstQuarter2021, formatShare, monthShare } from "beneficiary-feedback";
 * console.log(formatShare(monthShare(firstQuarter2021, "2021-01"), { numerals: "latn" })); // => "38.94%"
 * ```
 */
export function monthShare(
  report: FeedbackReport,
  month: string,
  channelId?: string,
  options: TotalOptions = {},
): Result<Ratio> {
  requireReport(report);
  checkSharedOptions(options);
  const { period = report.period } = options;
  if (!periodContains(period, month))
    throw new FeedbackError("bad-period", `monthShare needs a month of ${period}`, month);
  const whole = channelId === undefined ? grandTotal(report, options) : channelTotal(report, channelId, options);
  const part = monthTotal(report, month, channelId, options);
  return shareOf(part, whole, undefined, portionCoverage(part.coverage, whole.coverage));
}
