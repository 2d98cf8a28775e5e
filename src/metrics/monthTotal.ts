import { checkSharedOptions } from "../model/checkSharedOptions.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { MissingPolicy } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { isMonth } from "../periods/isMonth.js";
import { channelsOf } from "./channelsOf.js";
import { contactTotal } from "./contactTotal.js";

/** Options of {@link monthTotal}. */
export interface MonthTotalOptions {
  /** What a channel without a count does to the total; `"strict"` unless said otherwise. */
  readonly missing?: MissingPolicy;
}

/**
 * The total of a month, of one channel or of all.
 *
 * @param report - the report
 * @param month - a month key, `2021-01`; it may be a comparative outside the report's period
 * @param channelId - the id of a channel; all channels together without it
 * @param options - what a missing count does
 * @returns the total in the channel's unit; `unavailable` with the partial sum when a channel has no count
 * @throws `bad-report`; `unknown-noun`; `bad-period` when `month` is not a month; `unknown-channel`; `not-a-count`; `unit-mismatch`; `unsafe-sum`; `bad-option`
 *
 * @example
 * ```ts
 * import { firstQuarter2021, monthTotal } from "beneficiary-feedback";
 * const january = monthTotal(firstQuarter2021, "2021-01");
 * console.log(january.status === "ok" && january.value); // => 423169
 * ```
 */
export function monthTotal(
  report: FeedbackReport,
  month: string,
  channelId?: string,
  options: MonthTotalOptions = {},
): Result<number> {
  requireReport(report);
  checkSharedOptions(options);
  if (!isMonth(month)) throw new FeedbackError("bad-period", "monthTotal needs a month like 2021-01", month);
  return contactTotal(channelsOf(report, channelId), [month], options.missing);
}
