import type { SatisfactionMeasure } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { isTooFew } from "./isTooFew.js";
import { unavailable } from "./unavailable.js";

/** A result that rests on ratings, or, below the measure's minimum of them, that it is withheld. */
export function withheld<Value>(
  { minimumRated = 0 }: SatisfactionMeasure,
  rated: Result<number>,
  result: Result<Value>,
): Result<Value> {
  return isTooFew(rated, minimumRated) ? unavailable(result, "too-few", "too-few") : result;
}
