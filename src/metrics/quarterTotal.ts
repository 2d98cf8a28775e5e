import { checkSharedOptions } from "../model/checkSharedOptions.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { channelsOf } from "./channelsOf.js";
import type { TotalOptions } from "./channelTotal.js";
import { knownParts } from "./knownParts.js";
import { sumPeriods } from "./sumPeriods.js";
import { withBreak } from "./withBreak.js";

/** Options of {@link quarterTotal}, whose period is a quarter, `2021-Q1`. */
export type QuarterTotalOptions = TotalOptions;

/**
 * The total of a quarter, of one channel or of all: the sum of its three months.
 *
 * @param report - the report
 * @param channelId - the id of a channel; all channels together without it
 * @param options - the quarter, and what a missing month does
 * @returns the total in the channel's unit; `unavailable` with the partial sum and the coverage when a month is missing
 * @throws `bad-report`; `unknown-channel`; `unknown-noun`; `bad-period` when the period is not a quarter; `not-a-count`; `unit-mismatch`; `unsafe-sum`; `bad-option`
 *
 * @example
 * ```ts
 * import { firstQuarter2021, quarterTotal } from "beneficiary-feedback";
 * const calls = quarterTotal(firstQuarter2021, "calls");
 * console.log(calls.status === "ok" && calls.value); // => 649940
 * console.log(calls.coverage.present); // => 3
 * ```
 */
export function quarterTotal(
  report: FeedbackReport,
  channelId?: string,
  options: QuarterTotalOptions = {},
): Result<number> {
  // Not requireReport, which weighs more: this is the smallest total that there is. Nor `every`, which passes over holes.
  const place = report?.channels?.findIndex?.((channel) => !channel);
  if (place === undefined)
    throw new FeedbackError("bad-report", "a report needs channels", report?.channels, "channels");
  if (place >= 0)
    throw new FeedbackError("bad-report", "a report needs channels", report.channels[place], `channels.${place}`);
  checkSharedOptions(options);
  const { period = report.period, missing } = options;
  if (typeof period !== "string" || !period.match(/^(?!0000)\d{4}-Q[1-4]$/))
    throw new FeedbackError("bad-period", "a total needs a quarter like 2021-Q1 (channelTotal: any period)", period);
  const channels = channelsOf(report, channelId);
  // The same of every total that is marked: none begins within the quarter.
  const monthsOf = () =>
    [2, 1, 0].map((back) => period.slice(0, 5) + String(100 + 3 * Number(period[6]) - back).slice(1));
  return withBreak(sumPeriods(channels, [period], monthsOf, knownParts, missing), channels, monthsOf(), monthsOf);
}
