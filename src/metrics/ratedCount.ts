import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { measureOf } from "./measureOf.js";
import { ratingsOf } from "./ratingsOf.js";

/**
 * How many ratings a measure rests on; who answered without a score is not among them.
 *
 * @param report - the report
 * @param measureId - the id of one of its satisfaction measures
 * @returns the number of ratings; `unavailable` when a score's count is missing, or when the measure has no ratings
 * @throws `bad-report`; `unknown-measure`; `not-a-count`; `bad-option` for a score off the scale; `unsafe-sum`
 *
 * @example
 * ```ts
 * import { ratedCount } from "beneficiary-feedback";
 * const notary = { id: "notary", agency: { en: "Notary" }, scale: { min: 1, max: 5 }, ratings: { 4: 30, 5: 60, 1: 10 } };
 * const rated = ratedCount({ period: "2021-Q1", channels: [], satisfaction: [{ ...notary, unrated: 7 }] }, "notary");
 * console.log(rated.status === "ok" && rated.value); // => 100
 * ```
 */
export function ratedCount(report: FeedbackReport, measureId: string): Result<number> {
  return ratingsOf(measureOf(report, measureId), measureId).rated;
}
