import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { cellResult } from "./cellResult.js";
import { measureOf } from "./measureOf.js";
import { ratingsOf } from "./ratingsOf.js";
import { shareOf } from "./shareOf.js";

/**
 * The share of those asked who gave a rating: rated / asked, of the same cohort.
 *
 * @param report - the report
 * @param measureId - the id of one of its satisfaction measures
 * @returns an exact ratio, never clamped; `unavailable` without ratings or without the number asked; `undefined` when nobody
 * was asked. With ratings and requests counted by different times it can pass 1, which the caveat `above-whole` says
 * @throws `bad-report`; `unknown-measure`; `not-a-count`; `bad-option` for a score off the scale; `unsafe-sum`
 *
 * @example
 * ```ts
 * import { formatShare, responseRate } from "beneficiary-feedback";
 * const notary = { id: "notary", agency: { en: "Notary" }, scale: { min: 1, max: 5 }, ratings: { 1: 10, 4: 30, 5: 60 } };
 * const report = { period: "2021-Q1", channels: [], satisfaction: [{ ...notary, asked: 400 }] };
 * console.log(formatShare(responseRate(report, "notary"), { numerals: "latn" })); // => "25.00%"
 * ```
 */
export function responseRate(report: FeedbackReport, measureId: string): Result<Ratio> {
  const measure = measureOf(report, measureId);
  const asked = cellResult(measure.asked, "response", "asked", "satisfaction", measureId, "asked");
  return shareOf(ratingsOf(measure, measureId).rated, asked);
}
