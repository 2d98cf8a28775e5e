import { checkSharedOptions } from "../model/checkSharedOptions.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { isMonth } from "../periods/isMonth.js";
import { previousPeriod } from "../periods/previousPeriod.js";
import type { Change } from "../ratios/changeBetween.js";
import type { ChangeOptions } from "./changeOf.js";
import { contactChange } from "./contactChange.js";
import type { MonthTotalOptions } from "./monthTotal.js";

/**
 * The change of a month against the month before: in number, per calendar day and per working day.
 *
 * @param report - the report, with the month before among its data
 * @param month - a month key, `2021-03`
 * @param channelId - the id of a channel; all channels together without it
 * @param options - weekend and holidays for working days, what a missing count does, and `force`
 * @returns the change; its `outcome` is `from-zero` or `no-change` where a percentage has no base; `unavailable` with
 * the reason `not-comparable` when either month lacks a count
 * @throws `bad-report`; `unknown-noun`; `bad-period`; `unknown-channel`; `unit-mismatch`; `not-a-count`; `unsafe-sum`; `bad-day`; `bad-option`
 *
 * @example
 * ```ts
 * import { firstQuarter2021, formatChange, monthChange } from "beneficiary-feedback";
 * const march = monthChange(firstQuarter2021, "2021-03", "calls");
 * console.log(formatChange(march, { language: "en" })); // => "+9.45%"
 * console.log(march.status === "ok" && march.value.signFlip); // => true
 * ```
 */
export function monthChange(
  report: FeedbackReport,
  month: string,
  channelId?: string,
  options: ChangeOptions & MonthTotalOptions = {},
): Result<Change> {
  requireReport(report);
  checkSharedOptions(options);
  if (!isMonth(month)) throw new FeedbackError("bad-period", "monthChange needs a month like 2021-01", month);
  return contactChange(report, channelId, previousPeriod(month), month, options);
}
