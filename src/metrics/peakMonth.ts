import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { channelOf } from "./channelOf.js";
import type { TotalOptions } from "./channelTotal.js";
import { contactTotal } from "./contactTotal.js";
import { unavailable } from "./unavailable.js";

/** The month, or the months that share the place, with the most contacts. */
export interface Peak {
  readonly months: readonly string[];
  readonly count: number;
}

/**
 * The month with the most contacts in a period, of one channel or of all; every month that shares the place is named.
 *
 * @param report - the report
 * @param channelId - the id of a channel; all channels together without it
 * @param options - the period, and what a missing month does: under `"strict"` there is no peak, since the missing
 * month could be it
 * @returns the peak; `unavailable` with the partial peak when a month is missing
 * @throws `bad-report`; `unknown-channel`; `unit-mismatch`; `bad-period`; `not-a-count`; `unsafe-sum`; `bad-option`
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
  const { period = report.period, missing } = options;
  const channels = channelId === undefined ? report.channels : [channelOf(report, channelId)];
  const months = monthsOf(period);
  const total = contactTotal(channels, months, missing);
  let peak: Peak | undefined;
  for (const month of months) {
    const result = contactTotal(channels, [month], missing);
    if (result.status !== "ok") continue;
    if (peak === undefined || result.value > peak.count) peak = { months: [month], count: result.value };
    else if (result.value === peak.count) peak = { months: [...peak.months, month], count: peak.count };
  }
  if (total.status === "ok" && peak !== undefined) return { ...total, value: peak };
  if (total.status === "undefined") return total;
  const failed = unavailable(total, total.status === "unavailable" ? total.reason : "absent");
  return peak === undefined ? failed : { ...failed, partial: peak };
}
