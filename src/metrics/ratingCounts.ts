import { FeedbackError } from "../model/FeedbackError.js";
import type { SatisfactionMeasure } from "../model/FeedbackReport.js";
import type { Caveat } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { cellResult } from "./cellResult.js";
import { joinCaveats } from "./joinCaveats.js";
import { needKeys } from "./needKeys.js";

/** A score and how many gave it. */
export interface RatingCount {
  readonly score: number;
  readonly count: Result<number>;
}

/** The distribution of a measure's ratings, from the lowest score to the highest; empty where it has none. */
export function ratingCounts({ ratings, scale, window }: SatisfactionMeasure, key: string): readonly RatingCount[] {
  if (ratings === undefined) return [];
  needKeys(`satisfaction.${key}.ratings`, ratings);
  const stated: readonly Caveat[] = window === undefined ? ["window-unstated"] : [];
  return Object.entries(ratings)
    .map(([name, cell]): RatingCount => {
      const score = Number(name);
      if (!Number.isSafeInteger(score) || !scale || !(score >= scale.min && score <= scale.max))
        throw new FeedbackError("bad-option", "a rating needs a score of its measure's scale", name, key);
      const count = cellResult(cell, "response", name, "satisfaction", key, "ratings", name);
      return { score, count: { ...count, caveats: joinCaveats(count.caveats, stated) } };
    })
    .sort((one, other) => one.score - other.score);
}
