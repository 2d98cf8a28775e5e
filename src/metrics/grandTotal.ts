import { checkSharedOptions } from "../model/checkSharedOptions.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { allChannels } from "./allChannels.js";
import type { TotalOptions } from "./channelTotal.js";
import { contactTotal } from "./contactTotal.js";

/**
 * The total of all channels in a period of any length.
 *
 * @param report - the report
 * @param options - the period, and what a missing count does
 * @returns the total in the channels' common unit; `unavailable` with the partial sum when a count is missing, and
 * without one when there is no channel
 * @throws `bad-report`; `unit-mismatch` when channels count different units; `unknown-noun`; `bad-period`; `not-a-count`; `unsafe-sum`; `bad-option`
 *
 * @example
 * ```ts
 * import { firstQuarter2021, grandTotal } from "beneficiary-feedback";
 * const contacts = grandTotal(firstQuarter2021);
 * console.log(contacts.status === "ok" && contacts.value); // => 1086646
 * ```
 */
export function grandTotal(report: FeedbackReport, options: TotalOptions = {}): Result<number> {
  requireReport(report);
  checkSharedOptions(options);
  const { period = report.period, missing } = options;
  // Without a channel nobody else looks at it.
  monthsOf(period);
  return contactTotal(allChannels(report), [period], missing);
}
