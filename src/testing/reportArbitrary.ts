import { requireSoundReport } from "../metrics/requireSoundReport.js";
import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { samePeriodLastYear } from "../periods/samePeriodLastYear.js";
import type { ArbitraryOf, FastCheck, ReportArbitraryOptions } from "./ArbitraryOf.js";
import { drawReport } from "./drawReport.js";

/** How many numbers a report is drawn from; a report that needs more takes the simplest choice from there on. */
const DRAWS = 480;

/**
 * Sound reports for property tests, shrinking towards one channel and zeros: months that are missing, channels known only
 * by their total, comparatives, handling, tickets with flows, subsets, breakdowns and durations, causes over time, initiatives
 * with their effects, ratings, an overall satisfaction, bases of rates, and published figures that agree. None of them is `failed` for
 * `reconcile`; about a third is `nothing-checked`, having neither published figures nor two counts that must agree, and a few in a hundred
 * `cannot-check`, where a count that a check needs is missing.
 *
 * @param fc - the module fast-check, version 4 or newer
 * @param options - a fixed period, the largest count of any kind, whether counts may be missing
 * @returns an arbitrary of reports that the schema accepts
 * @throws `bad-period`, of the year 0001, too, which has none before it, and of Hijri years, 1300 to 1599, and the one after them; `bad-number`; `bad-option`; `bad-input` for what is not fast-check
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { renderText, summarize } from "beneficiary-feedback";
 * import { reportArbitrary } from "beneficiary-feedback/testing";
 * fc.assert(
 *   fc.property(reportArbitrary(fc), (report) => renderText(summarize(report)) !== ""),
 *   { numRuns: 5 },
 * );
 * ```
 */
export function reportArbitrary(fc: FastCheck, options?: ReportArbitraryOptions): ArbitraryOf<FeedbackReport>;
export function reportArbitrary(fc: FastCheck, options: ReportArbitraryOptions = {}): unknown {
  if (typeof fc?.uint32Array !== "function")
    throw new FeedbackError("bad-input", "reportArbitrary needs fast-check", fc);
  checkOptionNames(options, { period: true, maxCount: true, missing: true });
  const { maxCount = 999_999, period, missing = true } = options;
  if (typeof missing !== "boolean") throw new FeedbackError("bad-option", "missing needs true or false", missing);
  // A report may have the period a year before as well.
  if (period !== undefined)
    for (const each of [period, samePeriodLastYear(period)]) requireSoundReport({ period: each, channels: [] });
  if (!Number.isInteger(maxCount) || maxCount < 0 || maxCount >= 2 ** 32 - 1)
    throw new FeedbackError("bad-number", "reportArbitrary needs a maxCount from 0 to 2^32 - 2", maxCount);
  return fc.uint32Array({ minLength: DRAWS, maxLength: DRAWS }).map((draws) => drawReport(draws, options));
}
