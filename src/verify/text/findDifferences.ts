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
    const [one, other, ...more] = nearby(items, points.start, REACH).filter(
      ({ kind, sentence }) => kind === "percent" && sentence === points.sentence,
    );
    if (one === undefined || other === undefined || more.length > 0) return [];
    const [low, high] = one.value < other.value ? [one, other] : [other, one];
    const gap = high.value - low.value;
    if (Math.abs(gap - points.value) > FAR * gap) return [];
    return [
      {
        kind: "difference",
        operands: [high, low, points],
        outcome: judgeDifference(high.figure, low.figure, points.figure, true),
      },
    ];
  });
}
