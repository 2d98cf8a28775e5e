import { isTurned } from "../relations/isTurned.js";
import { judgeDifference } from "../relations/judgeDifference.js";
import { nearby } from "../relations/nearby.js";
import type { Relation } from "../relations/Relation.js";
import type { Unsummed } from "../sums/Reading.js";
import { findCountDifferences } from "./findCountDifferences.js";

/** Further from the difference than this share of it, the points are those of something else, but for two digits that are swapped. */
const FAR = 0.5;
const REACH = 6;
/** Finds differences: of two percentages, and of two counts beside them. */
export function findDifferences(reading: Unsummed): readonly Relation[] {
  return [...differencesOfShares(reading), ...findCountDifferences(reading)];
}

/** Finds percentage points that stand in a sentence with two percentages and no other: the difference between them. */
function differencesOfShares({ items, others }: Unsummed): readonly Relation[] {
  return others.flatMap((points): Relation[] => {
    if (points.kind !== "points") return [];
    const beside = nearby(items, points.start, REACH).filter(
      ({ kind, sentence }) => kind === "percent" && sentence === points.sentence,
    );
    const [low, high] = [...beside].sort((a, b) => a.value - b.value);
    if (low === undefined || high === undefined || beside.length > 2) return [];
    const gap = high.value - low.value;
    const outcome = judgeDifference(high.figure, low.figure, points.figure, true);
    return Math.abs(gap - points.value) > FAR * gap && !isTurned(points.figure, gap)
      ? []
      : [{ kind: "difference", operands: [high, low, points], outcome }];
  });
}
