import type { FeedbackReport } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { overallSatisfaction } from "./overallSatisfaction.js";
import { pointsBetween } from "./pointsBetween.js";
import { ratingBasis } from "./ratingBasis.js";
import { topBox } from "./topBox.js";
import { unavailable } from "./unavailable.js";

/** How the top-box share of a measure, or of all of them (without `measure`), changed: in percentage points. */
export interface SatisfactionChange {
  readonly measure?: string;
  readonly points: Result<Ratio>;
}

/**
 * The changes of the measures that both reports have ratings for, then of the overall share. A scale, threshold or window that
 * changed is another basis, and so are other measures or another rule behind the overall share.
 */
export function satisfactionChanges(before: FeedbackReport, after: FeedbackReport): readonly SatisfactionChange[] {
  const earlier = ratedMeasures(before);
  const later = ratedMeasures(after);
  const shared = [...later].flatMap(([measure, basis]) => {
    const former = earlier.get(measure);
    if (former === undefined) return [];
    const points = pointsBetween(topBox(before, measure), topBox(after, measure));
    return [{ measure, points: former === basis ? points : unavailable(points, "not-comparable", "basis-changed") }];
  });
  const [by, former] = [after.overallSatisfaction, before.overallSatisfaction];
  if (by === undefined || former === undefined) return shared;
  const points = pointsBetween(overallSatisfaction(before, { by: former }), overallSatisfaction(after, { by }));
  const isSame = by === former && sameMeasures(earlier, later);
  return [...shared, { points: isSame ? points : unavailable(points, "not-comparable", "basis-changed") }];
}

function ratedMeasures({ satisfaction = [] }: FeedbackReport): ReadonlyMap<string, string> {
  const rated = satisfaction.map((measure, index) => [measureKey(measure, index), measure] as const);
  return new Map(rated.flatMap(([key, measure]) => (measure.ratings ? [[key, ratingBasis(measure)]] : [])));
}

function sameMeasures(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([key, basis]) => other.get(key) === basis);
}
