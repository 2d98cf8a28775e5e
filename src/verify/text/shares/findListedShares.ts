import { isAlike } from "../clauses/isAlike.js";
import { TOGETHER } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { settle } from "../relations/settle.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";

const REACH = 10;
/** Percentage points from the share beyond which the percentage is one of something else. */
const FAR = 8;

/** Finds percentages of what a sentence has just listed, "A (28,410), B (9,874) and C (7,016) together made up 47 %", and the whole before it. */
export function findListedShares({ items }: Reading): readonly Relation[] {
  return items.flatMap((percent): readonly Relation[] => {
    if (percent.kind !== "percent" || !TOGETHER.test(percent.before)) return [];
    const counts = nearby(items, percent.start, REACH).filter(
      (item) => isCount(item) && item.start < percent.start && percent.sentence - item.sentence <= 2,
    );
    const own = counts.filter(({ sentence }) => sentence === percent.sentence);
    const [first, ...rest] = own;
    const inside = first !== undefined && rest.length > 1 && first.value > sumOf(rest);
    // "34 kinds, five of them most: 228, 176": the number of classes is none of them.
    const parts = inside || (rest.length > 1 && rest[0]?.before.includes(":")) ? rest : own;
    const earlier = counts.filter(({ sentence, value }) => sentence < percent.sentence && value > sumOf(parts));
    const wholes = inside ? [first] : earlier.reverse();
    const found = wholes
      .filter((whole) => parts.length > 1 && parts.every((part) => isAlike(part, whole)))
      .map((whole) => ({ whole, relation: relate("share", [...parts, whole], percent) }));
    const [nearest] = found;
    return settle(
      found.map(({ relation }) => relation),
      () =>
        nearest && Math.abs((100 * sumOf(parts)) / nearest.whole.value - percent.value) <= FAR
          ? nearest.relation
          : undefined,
    );
  });
}
