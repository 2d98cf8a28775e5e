import { checkSharedOptions } from "../model/checkSharedOptions.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { samePeriodLastYear } from "../periods/samePeriodLastYear.js";
import type { Change } from "../ratios/changeBetween.js";
import type { ChangeOptions } from "./changeOf.js";
import type { TotalOptions } from "./channelTotal.js";
import { contactChange } from "./contactChange.js";

/**
 * The change of a period against the same period a year before: in number, per calendar day and per working day.
 *
 * @param report - the report, with last year's months as comparatives
 * @param channelId - the id of a channel; all channels together without it
 * @param options - the period, weekend and holidays, what a missing month does, and `force`
 * @returns the change, as for {@link monthChange}; `unavailable` with the reason `not-comparable` when either period lacks a month
 * @throws `bad-report`; `unknown-noun`; `bad-period`; `unknown-channel`; `unit-mismatch`; `not-a-count`; `unsafe-sum`; `bad-day`; `bad-option`
 *
 * @example
 * ```ts
 * import { yearChange } from "beneficiary-feedback";
 * const totals = { "2020": 0, "2021": 12 };
 * const change = yearChange({ period: "2021", channels: [{ id: "calls", kind: "phone", totals }] });
 * console.log(change.status === "ok" && change.value.outcome); // => "from-zero"
 * ```
 */
export function yearChange(
  report: FeedbackReport,
  channelId?: string,
  options: ChangeOptions & TotalOptions = {},
): Result<Change> {
  requireReport(report);
  checkSharedOptions(options);
  const period = options.period ?? report.period;
  return contactChange(report, channelId, samePeriodLastYear(period), period, options);
}
