import type { SatisfactionMeasure } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { addResults } from "./addResults.js";
import { applicableOrAll } from "./applicableOrAll.js";
import { cellResult } from "./cellResult.js";
import { isTooFew } from "./isTooFew.js";
import { mapResult } from "./mapResult.js";
import { portionOf } from "./portionOf.js";
import { type RatingCount, ratingCounts } from "./ratingCounts.js";
import { unavailable } from "./unavailable.js";

/** The ratings of a measure, and what its shares are made of. */
export interface Ratings {
  readonly scores: readonly RatingCount[];
  /** A score that does not apply is no term of a mean, nor of a box. */
  readonly counted: readonly RatingCount[];
  readonly rated: Result<number>;
  readonly top: Result<number>;
  readonly bottom: Result<number>;
  /** The share of a part in all ratings; below the measure's minimum of them, that it is withheld. */
  readonly portion: (part: Result<number>) => Result<Ratio>;
}

/** The ratings of a measure, read once, by the key that its figures are called by. */
export function ratingsOf(measure: SatisfactionMeasure, key: string): Ratings {
  const { topBoxFrom, bottomBoxTo, minimumRated = 0 } = measure;
  const scores = ratingCounts(measure, key);
  const counted = applicableOrAll(scores, ({ count }) => count);
  const rated = boxOf(key, counted, "rating", 0, () => true);
  const top = boxOf(key, counted, "top box", topBoxFrom, (score, from) => score >= from);
  const bottom = boxOf(key, counted, "bottom box", bottomBoxTo, (score, to) => score <= to);
  const portion = (part: Result<number>): Result<Ratio> => {
    const share = portionOf(part, rated);
    return isTooFew(rated, minimumRated) ? unavailable(share, "too-few", "too-few") : share;
  };
  return { scores, counted, rated, top, bottom, portion };
}

/** How many ratings are within a threshold; unavailable where it is not declared. */
function boxOf(
  key: string,
  counted: readonly RatingCount[],
  name: string,
  threshold: number | undefined,
  isInside: (score: number, threshold: number) => boolean,
): Result<number> {
  const [first] = counted;
  if (threshold === undefined || first === undefined)
    return cellResult(undefined, "response", first === undefined ? "ratings" : name);
  const inside = counted.filter(({ score }) => isInside(score, threshold)).map(({ count }) => count);
  // Nobody gave such a score: that is 0, with the caveats of the ratings.
  return inside.length === 0 ? mapResult(first.count, () => 0) : addResults(inside, `satisfaction.${key}.ratings`);
}
