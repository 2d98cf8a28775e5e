import { FeedbackError } from "../model/FeedbackError.js";
import type { SatisfactionMeasure } from "../model/FeedbackReport.js";
import type { Caveat } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { cellResult } from "./cellResult.js";
import { needKeys } from "./needKeys.js";
import { readCount } from "./readCount.js";
import { withCaveats } from "./withCaveats.js";

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
  const { ratings, scale, topBoxFrom, bottomBoxTo } = measure;
  if (ratings === undefined) return [];
  needKeys(`satisfaction.${key}.ratings`, ratings);
  const bad = (needs: string, given: unknown, place: string): FeedbackError =>
    new FeedbackError("bad-option", `a report needs ${needs}`, given, `satisfaction.${key}.${place}`);
  if (!scale || [scale.min, scale.max].some((each) => typeof each === "symbol")) throw bad("a scale", scale, "scale");
  const read = (given: string | number | undefined, place: string, below = Infinity): number => {
    const score = Number(given);
    const isOfScale = score >= scale.min && score <= scale.max && score < below && score % 1 === 0;
    // Written otherwise, it would be the same score once more.
    if (given !== undefined && !(isOfScale && String(score) === String(given)))
      throw bad("scores of its scale, in order", given, place);
    return score;
  };
  read(topBoxFrom, "topBoxFrom");
  read(bottomBoxTo, "bottomBoxTo", topBoxFrom);
  readCount(measure.minimumRated, `satisfaction.${key}.minimumRated`);
  const stated: readonly Caveat[] = measure.window === undefined ? ["window-unstated"] : [];
  return Object.entries(ratings)
    .map(([name, cell]): RatingCount => {
      const score = read(name, `ratings.${name}`);
      const count = cellResult(cell, "response", name, "satisfaction", key, "ratings", name);
      return { score, count: withCaveats(count, stated) };
    })
    .sort((one, other) => one.score - other.score);
}
