import { FeedbackError } from "../model/FeedbackError.js";
import type { SatisfactionMeasure } from "../model/FeedbackReport.js";
import type { Caveat } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { cellResult } from "./cellResult.js";
import { joinCaveats } from "./joinCaveats.js";
import { needKeys } from "./needKeys.js";
import { readCount } from "./readCount.js";

/** A score and how many gave it. */
export interface RatingCount {
  readonly score: number;
  readonly count: Result<number>;
}

/**
 * The distribution of a measure's ratings, from the lowest score to the highest; empty where it has none. What its ratings are shared
 * out by, its thresholds and its minimum, is checked with them.
 */
export function ratingCounts(measure: SatisfactionMeasure, key: string): readonly RatingCount[] {
  const { ratings, scale, window, topBoxFrom, bottomBoxTo, minimumRated } = measure;
  if (ratings === undefined) return [];
  const path = `satisfaction.${key}`;
  needKeys(`${path}.ratings`, ratings);
  const read = (given: string | number, place: string, most = scale?.max ?? 0): number => {
    const score = Number(given);
    const isOnScale = scale && Number.isSafeInteger(score) && score >= scale.min && score <= most;
    // Written otherwise, it would be the same score once more.
    if (!isOnScale || String(score) !== String(given))
      throw new FeedbackError("bad-option", "a measure needs scores of its scale", given, `${path}.${place}`);
    return score;
  };
  if (topBoxFrom !== undefined) read(topBoxFrom, "topBoxFrom");
  if (bottomBoxTo !== undefined)
    read(bottomBoxTo, "bottomBoxTo", topBoxFrom === undefined ? topBoxFrom : topBoxFrom - 1);
  readCount(minimumRated, path, "minimumRated");
  const stated: readonly Caveat[] = window === undefined ? ["window-unstated"] : [];
  return Object.entries(ratings)
    .map(([name, cell]): RatingCount => {
      const score = read(name, `ratings.${name}`);
      const count = cellResult(cell, "response", name, "satisfaction", key, "ratings", name);
      return { score, count: { ...count, caveats: joinCaveats(count.caveats, stated) } };
    })
    .sort((one, other) => one.score - other.score);
}
