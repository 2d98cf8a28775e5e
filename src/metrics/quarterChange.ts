import { checkSharedOptions } from "../model/checkSharedOptions.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { periodKind } from "../periods/periodKind.js";
import { previousPeriod } from "../periods/previousPeriod.js";
import type { Change } from "../ratios/changeBetween.js";
import type { ChangeOptions } from "./changeOf.js";
import { contactChange } from "./contactChange.js";
import type { QuarterTotalOptions } from "./quarterTotal.js";

/**
 * The change of a quarter against the quarter before: in number, per calendar day and per working day.
 *
 * @param report - the report, with the months of the quarter before as comparatives
 * @param channelId - the id of a channel; all channels together without it
 * @param options - the quarter, weekend and holidays, what a missing month does, and `force`
 * @returns the change, as for {@link monthChange}; `unavailable` with the reason `not-comparable` when either quarter lacks a month
 * @throws `bad-report`; `unknown-noun`; `bad-period` when the period is not a quarter; `unknown-channel`; `unit-mismatch`; `not-a-count`; `unsafe-sum`; `bad-day`; `bad-option`
 *
 * @example
 * ```ts
 * import { quarterChange } from "beneficiary-feedback";
 * const totals = { "2020-Q4": 400, "2021-Q1": 500 };
 * const report = { period: "2021-Q1", channels: [{ id: "calls", kind: "phone", totals }] };
 * const change = quarterChange(report);
 * console.log(change.status === "ok" && change.value.percent); // => {"numerator":1,"denominator":4}
 * ```
 */
export function quarterChange(
  report: FeedbackReport,
  channelId?: string,
  options: ChangeOptions & QuarterTotalOptions = {},
): Result<Change> {
  requireReport(report);
  checkSharedOptions(options);
  const period = options.period ?? report.period;
  if (periodKind(period) !== "quarter")
    throw new FeedbackError("bad-period", "quarterChange needs a quarter like 2021-Q1", period);
  return contactChange(report, channelId, previousPeriod(period), period, options);
}
