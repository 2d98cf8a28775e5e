import type { SatisfactionMeasure } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { addApplicable } from "./addApplicable.js";
import { applicableOrAll } from "./applicableOrAll.js";
import { cellResult } from "./cellResult.js";
import { mapResult } from "./mapResult.js";
import { ratingCounts } from "./ratingCounts.js";

/**
 * How many ratings reach the top box, or stay in the bottom box; unavailable where its threshold is not declared. A score that does not
 * apply is none of its scores.
 */
export function boxCount(measure: SatisfactionMeasure, key: string, box: "top" | "bottom"): Result<number> {
  const threshold = box === "top" ? measure.topBoxFrom : measure.bottomBoxTo;
  const counts = applicableOrAll(ratingCounts(measure, key), ({ count }) => count);
  const [first] = counts;
  if (threshold === undefined || first === undefined)
    return cellResult(undefined, "response", first === undefined ? "ratings" : `${box} box`);
  const inside = counts.filter(({ score }) => (box === "top" ? score >= threshold : score <= threshold));
  // Nobody gave such a score: that is 0, with the caveats of the ratings.
  if (inside.length === 0) return mapResult(first.count, () => 0);
  return addApplicable(inside.map(({ count }) => count));
}
