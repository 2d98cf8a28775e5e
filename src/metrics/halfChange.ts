import { checkSharedOptions } from "../model/checkSharedOptions.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { periodKind } from "../periods/periodKind.js";
import { previousPeriod } from "../periods/previousPeriod.js";
import type { Change } from "../ratios/changeBetween.js";
import type { ChangeOptions } from "./changeOf.js";
import type { TotalOptions } from "./channelTotal.js";
import { contactChange } from "./contactChange.js";

/**
 * The change of a half-year against the half before: in number, per calendar day and per working day.
 *
 * @param report - the report, with the months of the half before as comparatives
 * @param channelId - the id of a channel; all channels together without it
 * @param options - the half, weekend and holidays, what a missing month does, and `force`
 * @returns the change, as for {@link monthChange}; `unavailable` with the reason `not-comparable` when either half lacks a month
 * @throws `bad-report`; `unknown-noun`; `bad-period` when the period is not a half; `unknown-channel`; `unit-mismatch`; `not-a-count`; `unsafe-sum`; `bad-day`; `bad-option`
 *
 * @example
 * ```ts
 * import { halfChange } from "beneficiary-feedback";
 * const totals = { "2020-H2": 500, "2021-H1": 400 };
 * const change = halfChange({ period: "2021-H1", channels: [{ id: "calls", kind: "phone", totals }] });
 * console.log(change.status === "ok" && change.value.percent); // => {"numerator":-1,"denominator":5}
 * ```
 */
export function halfChange(
  report: FeedbackReport,
  channelId?: string,
  options: ChangeOptions & TotalOptions = {},
): Result<Change> {
  requireReport(report);
  checkSharedOptions(options);
  const period = options.period ?? report.period;
  if (periodKind(period) !== "half")
    throw new FeedbackError("bad-period", "halfChange needs a half-year like 2021-H1", period);
  return contactChange(report, channelId, previousPeriod(period), period, options);
}
