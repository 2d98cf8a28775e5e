import type { FeedbackReport } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { hasBreak } from "./hasBreak.js";
import { judgeBreak } from "./judgeBreak.js";
import { overallBasis } from "./overallBasis.js";
import { overallSatisfaction } from "./overallSatisfaction.js";
import { pointsBetween } from "./pointsBetween.js";
import { ratingBasis } from "./ratingBasis.js";
import { ratingsOf } from "./ratingsOf.js";
import { unavailable } from "./unavailable.js";

/** How the top-box share of a measure, or of all of them (without `measure`), changed: in percentage points. */
export interface SatisfactionChange {
  readonly measure?: string;
  readonly points: Result<Ratio>;
}

/**
 * The changes of the measures that both reports have ratings for, then of the overall share. A scale, threshold or window that
 * changed is another basis, and so are other measures, another rule or other weights behind the overall share. `since` are the reports behind the earlier one, to
 * the later: a break in any of them lies between the two.
 */
export function satisfactionChanges(
  before: FeedbackReport,
  after: FeedbackReport,
  since: readonly FeedbackReport[],
): readonly SatisfactionChange[] {
  const between = since.map(ratedMeasures);
  const earlier = ratedMeasures(before);
  const later = ratedMeasures(after);
  const shared = [...later].flatMap(([measure, { basis, share }]) => {
    const former = earlier.get(measure);
    if (former === undefined) return [];
    const shares = between.map((rated) => rated.get(measure)?.share);
    const points = judgeBreak(pointsBetween(former.share, share), hasBreak(shares));
    return [
      { measure, points: former.basis === basis ? points : unavailable(points, "not-comparable", "basis-changed") },
    ];
  });
  const [by, former] = [after.overallSatisfaction, before.overallSatisfaction];
  if (by === undefined || former === undefined) return shared;
  const change = pointsBetween(overallSatisfaction(before, { by: former }), overallSatisfaction(after, { by }));
  const points = judgeBreak(change, hasBreak(since.map((report) => overallSatisfaction(report, { by }))));
  const isSame = overallBasis(before) === overallBasis(after);
  return [...shared, { points: isSame ? points : unavailable(points, "not-comparable", "basis-changed") }];
}

interface Rated {
  readonly basis: string;
  readonly share: Result<Ratio>;
}

function ratedMeasures({ satisfaction = [] }: FeedbackReport): ReadonlyMap<string, Rated> {
  const rated = satisfaction.flatMap((measure, index) => {
    if (measure.ratings === undefined) return [];
    const id = measureKey(measure, index);
    const { portion, top } = ratingsOf(measure, id);
    return [[id, { basis: ratingBasis(measure), share: portion(top) }] as const];
  });
  return new Map(rated);
}
