import { judgeDifference } from "./judgeDifference.js";
import { nearby } from "./nearby.js";
import type { Reading } from "./Reading.js";
import type { Relation } from "./Relation.js";

/** Further from the difference than this share of it, the points are those of something else. */
const FAR = 0.5;
const REACH = 6;

/** Finds percentage points that stand in a sentence with two percentages and no other: the difference between them. */
export function findDifferences({ items, others }: Reading): readonly Relation[] {
  return others.flatMap((points): Relation[] => {
    if (points.kind !== "points") return [];
    const beside = nearby(items, points.start, REACH).filter(
      ({ kind, sentence }) => kind === "percent" && sentence === points.sentence,
    );
    const [low, high] = [...beside].sort((a, b) => a.value - b.value);
    if (low === undefined || high === undefined || beside.length > 2) return [];
    const gap = high.value - low.value;
    const outcome = judgeDifference(high.figure, low.figure, points.figure, true);
    return Math.abs(gap - points.value) > FAR * gap
      ? []
      : [{ kind: "difference", operands: [high, low, points], outcome }];
  });
}
