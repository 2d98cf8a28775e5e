import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { measureOf } from "./measureOf.js";
import { ratingsOf } from "./ratingsOf.js";

/**
 * The share of ratings at or below the measure's declared lower threshold: dissatisfied / rated.
 *
 * @param report - the report
 * @param measureId - the id of one of its satisfaction measures
 * @returns an exact ratio; `unavailable` and `undefined` as for {@link topBox}
 * @throws `bad-report`; `unknown-measure`; `not-a-count`; `bad-option` for a score off the scale; `unsafe-sum`
 *
 * @example
 * ```ts
 * import { bottomBox, formatShare } from "beneficiary-feedback";
 * const notary = { id: "notary", agency: { en: "Notary" }, scale: { min: 1, max: 5 }, ratings: { 1: 10, 4: 30, 5: 60 } };
 * const report = { period: "2021-Q1", channels: [], satisfaction: [{ ...notary, bottomBoxTo: 2 }] };
 * console.log(formatShare(bottomBox(report, "notary"), { numerals: "latn" })); // => "10.00%"
 * ```
 */
export function bottomBox(report: FeedbackReport, measureId: string): Result<Ratio> {
  const { bottom, portion } = ratingsOf(measureOf(report, measureId), measureId);
  return portion(bottom);
}
