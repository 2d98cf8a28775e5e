import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { measureOf } from "./measureOf.js";
import { ratingsOf } from "./ratingsOf.js";
import { scoreSum } from "./scoreSum.js";

/**
 * The mean score on the measure's own scale: sum of scores / rated.
 *
 * @param report - the report
 * @param measureId - the id of one of its satisfaction measures
 * @returns an exact ratio in scores; `unavailable` and `undefined` as for {@link topBox}
 * @throws `bad-report`; `unknown-measure`; `not-a-count`; `bad-option` for a score off the scale; `unsafe-sum`
 *
 * @example
 * ```ts
 * import { meanScore } from "beneficiary-feedback";
 * const notary = { id: "notary", agency: { en: "Notary" }, scale: { min: 1, max: 5 }, ratings: { 1: 10, 4: 30, 5: 60 } };
 * const mean = meanScore({ period: "2021-Q1", channels: [], satisfaction: [notary] }, "notary");
 * console.log(mean.status === "ok" && mean.value); // => {"numerator":43,"denominator":10}
 * ```
 */
export function meanScore(report: FeedbackReport, measureId: string): Result<Ratio> {
  const ratings = ratingsOf(measureOf(report, measureId), measureId);
  return ratings.portion(scoreSum(ratings, measureId));
}
