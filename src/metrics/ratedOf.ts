import type { SatisfactionMeasure } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { addApplicable } from "./addApplicable.js";
import { cellResult } from "./cellResult.js";
import { ratingCounts } from "./ratingCounts.js";

/** How many ratings a measure rests on, by the key that its figures are called by. */
export function ratedOf(measure: SatisfactionMeasure, key: string): Result<number> {
  const counts = ratingCounts(measure, key);
  if (counts.length === 0) return cellResult(undefined, "response", "ratings");
  return addApplicable(counts.map(({ count }) => count));
}
