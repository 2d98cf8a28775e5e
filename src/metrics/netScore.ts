import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { addResults } from "./addResults.js";
import { measureOf } from "./measureOf.js";
import { ratingsOf } from "./ratingsOf.js";

/**
 * The net score: (satisfied - dissatisfied) / rated, to be printed in percentage points; from -1 to 1.
 *
 * @param report - the report
 * @param measureId - the id of one of its satisfaction measures
 * @returns an exact ratio, below 0 where more are dissatisfied; `unavailable` without both thresholds, and otherwise as for
 * {@link topBox}
 * @throws `bad-report`; `unknown-measure`; `not-a-count`; `bad-option` for a score off the scale; `unsafe-sum`
 *
 * @example
 * ```ts
 * import { formatPoints, netScore } from "beneficiary-feedback";
 * const notary = { id: "notary", agency: { en: "Notary" }, scale: { min: 1, max: 5 }, ratings: { 1: 10, 4: 30, 5: 60 } };
 * const report = { period: "2021-Q1", channels: [], satisfaction: [{ ...notary, topBoxFrom: 5, bottomBoxTo: 2 }] };
 * console.log(formatPoints(netScore(report, "notary"), { decimals: 0, language: "en" })); // => "+50 percentage points"
 * ```
 */
export function netScore(report: FeedbackReport, measureId: string): Result<Ratio> {
  const { top, bottom, portion } = ratingsOf(measureOf(report, measureId), measureId);
  return portion(addResults([top, bottom], `satisfaction.${measureId}.ratings`, 1));
}
