import { checkSharedOptions } from "../model/checkSharedOptions.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { MissingPolicy } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { channelOf } from "./channelOf.js";
import { contactTotal } from "./contactTotal.js";

/** Options of {@link channelTotal} and {@link grandTotal}. */
export interface TotalOptions {
  /** Any period key; the report's own period unless said otherwise. */
  readonly period?: string;
  /** What a missing count does to the total; `"strict"` unless said otherwise. */
  readonly missing?: MissingPolicy;
}

/**
 * The total of one channel in a period of any length.
 *
 * @param report - the report
 * @param channelId - the id of a channel
 * @param options - the period, and what a missing month does
 * @returns the total in the channel's unit; `unavailable` with the partial sum and the coverage when a month is missing
 * @throws `bad-report`; `unknown-channel`; `unknown-noun`; `bad-period`; `not-a-count`; `unsafe-sum`; `bad-option`
 *
 * @example
 * ```ts
 * import { channelTotal, firstQuarter2021 } from "beneficiary-feedback";
 * const year = channelTotal(firstQuarter2021, "calls", { period: "2021" });
 * console.log(year.status); // => "unavailable"
 * console.log(year.coverage.present); // => 3
 * console.log(year.coverage.expected); // => 12
 * ```
 */
export function channelTotal(report: FeedbackReport, channelId: string, options: TotalOptions = {}): Result<number> {
  requireReport(report);
  checkSharedOptions(options);
  const { period = report.period, missing } = options;
  return contactTotal([channelOf(report, channelId)], [period], missing);
}
