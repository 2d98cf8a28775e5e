import { checkSharedOptions } from "../model/checkSharedOptions.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { breakMonths } from "./breakMonths.js";
import { channelsOf } from "./channelsOf.js";
import type { TotalOptions } from "./channelTotal.js";
import { contactTotal } from "./contactTotal.js";
import { isBroken } from "./isBroken.js";
import { judgeBreak } from "./judgeBreak.js";
import { yearSoFar } from "./yearSoFar.js";

/**
 * The total from January to the end of a period, of one channel or of all, by whatever periods the report gives: a first quarter's
 * total and April are what came to the end of April, and the total of a year is what came to the end of December.
 *
 * @param report - the report, with the year's earlier months as comparatives
 * @param channelId - the id of a channel; all channels together without it
 * @param options - the period that ends the stretch, and what a missing month does
 * @returns the total; `unavailable` with the partial sum and the coverage when a month is missing, and where the total of a half or year
 * in it is suppressed
 * @throws `bad-report`; `unknown-channel`; `unit-mismatch`; `unknown-noun`; `bad-period`; `not-a-count`; `unsafe-sum`; `bad-option`
 *
 * @example
 * ```ts
 * import { firstQuarter2021, yearToDate } from "beneficiary-feedback";
 * const february = yearToDate(firstQuarter2021, "calls", { period: "2021-02" });
 * console.log(february.status === "ok" && february.value); // => 460725
 * ```
 */
export function yearToDate(report: FeedbackReport, channelId?: string, options: TotalOptions = {}): Result<number> {
  requireReport(report);
  checkSharedOptions(options);
  const { period = report.period, missing } = options;
  const channels = channelsOf(report, channelId);
  const total = contactTotal(channels, yearSoFar(channels, period), missing);
  const [last = period] = monthsOf(period).slice(-1);
  return judgeBreak(total, isBroken(channels.flatMap(breakMonths), `${last.slice(0, 4)}-01`, last));
}
