import { checkSharedOptions } from "../model/checkSharedOptions.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { ratio } from "../ratios/ratio.js";
import { channelsOf } from "./channelsOf.js";
import type { TotalOptions } from "./channelTotal.js";
import { contactTotal } from "./contactTotal.js";
import { countedDays } from "./countedDays.js";
import { mapResult } from "./mapResult.js";

/**
 * Contacts per calendar day of a period: its total over all its days, those with a count or not, so that a gap does not look like
 * growth. Only a month in which no channel had anything to count has no days.
 *
 * @param report - the report
 * @param channelId - the id of a channel; all channels together without it
 * @param options - the period, and what a missing month does
 * @returns an exact ratio, contacts per day; `unavailable` with the partial
 * mean when a month is missing
 * @throws `bad-report`; `unknown-channel`; `unit-mismatch`; `unknown-noun`; `bad-period`; `not-a-count`; `unsafe-sum`; `bad-option`
 *
 * @example
 * ```ts
 * import { firstQuarter2021, meanPerDay } from "beneficiary-feedback";
 * const february = meanPerDay(firstQuarter2021, "calls", { period: "2021-02" });
 * console.log(february.status === "ok" && february.value); // => {"numerator":6174,"denominator":1}
 * ```
 */
export function meanPerDay(report: FeedbackReport, channelId?: string, options: TotalOptions = {}): Result<Ratio> {
  requireReport(report);
  checkSharedOptions(options);
  const { period = report.period, missing } = options;
  const channels = channelsOf(report, channelId);
  return mapResult(contactTotal(channels, [period], missing), (count) => ratio(count, countedDays(channels, period)));
}
