import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { mapResult } from "./mapResult.js";
import { measureOf } from "./measureOf.js";
import { portionOf } from "./portionOf.js";
import { ratedCount } from "./ratedCount.js";
import { ratingCounts } from "./ratingCounts.js";
import { withheld } from "./withheld.js";

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
  const measure = measureOf(report, measureId);
  const rated = ratedCount(report, measureId);
  // Of scores below 0 and above, the terms may need more digits than their sum.
  const exact = ratingCounts(measure, measureId).reduce(
    (total, { score, count }) => total + (count.status === "ok" ? BigInt(score) * BigInt(count.value) : 0n),
    0n,
  );
  const sum = Number(exact);
  if (!Number.isSafeInteger(sum))
    throw new FeedbackError("unsafe-sum", "meanScore needs a safe sum", sum, `satisfaction.${measureId}.ratings`);
  const scores = mapResult(rated, () => sum);
  return withheld(measure, rated, portionOf(scores, rated));
}
