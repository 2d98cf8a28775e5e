import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { measureOf } from "./measureOf.js";
import { ratingsOf } from "./ratingsOf.js";

/**
 * The share of ratings that reach the measure's declared threshold: satisfied / rated. A score that does not apply is part of neither.
 *
 * @param report - the report
 * @param measureId - the id of one of its satisfaction measures
 * @returns an exact ratio; `unavailable` without a threshold or ratings, and, with the reason `too-few`, below the
 * measure's minimum; `undefined` when nobody gave a rating
 * @throws `bad-report`; `unknown-measure`; `not-a-count`; `bad-option` for a score off the scale; `unsafe-sum`
 *
 * @example
 * ```ts
 * import { formatShare, topBox } from "beneficiary-feedback";
 * const notary = { id: "notary", agency: { en: "Notary" }, scale: { min: 1, max: 5 }, ratings: { 1: 10, 4: 30, 5: 60 } };
 * const report = { period: "2021-Q1", channels: [], satisfaction: [{ ...notary, topBoxFrom: 4 }] };
 * console.log(formatShare(topBox(report, "notary"), { numerals: "latn" })); // => "90.00%"
 * ```
 */
export function topBox(report: FeedbackReport, measureId: string): Result<Ratio> {
  const { portion, top } = ratingsOf(measureOf(report, measureId), measureId);
  return portion(top);
}
