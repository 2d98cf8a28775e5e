import { checkSharedOptions } from "../model/checkSharedOptions.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { channelsOf } from "./channelsOf.js";
import type { TotalOptions } from "./channelTotal.js";
import { contactTotal } from "./contactTotal.js";
import { type Peak, peakOf } from "./peakOf.js";

/**
 * The month with the most contacts in a period, of one channel or of all; every month that shares the place is named.
 *
 * @param report - the report
 * @param channelId - the id of a channel; all channels together without it
 * @param options - the period, and what a missing month does: under `"strict"` there is no peak, since the missing
 * month could be it
 * @returns the peak; `unavailable` with the partial peak when a month is missing
 * @throws `bad-report`; `unknown-channel`; `unit-mismatch`; `unknown-noun`; `bad-period`; `not-a-count`; `unsafe-sum`; `bad-option`
 *
 * @example
 * ```ts
 * import { firstQuarter2021, peakMonth } from "beneficiary-feedback";
 * const chats = peakMonth(firstQuarter2021, "chats");
 * console.log(chats.status === "ok" && chats.value); // => {"months":["2021-03"],"count":118066}
 * ```
 */
export function peakMonth(report: FeedbackReport, channelId?: string, options: TotalOptions = {}): Result<Peak> {
  requireReport(report);
  checkSharedOptions(options);
  const { period = report.period, missing } = options;
  const channels = channelsOf(report, channelId);
  const months = monthsOf(period);
  const totals = months.map((month) => ({ period: month, result: contactTotal(channels, [month], missing) }));
  return peakOf(contactTotal(channels, months, missing), totals);
}
