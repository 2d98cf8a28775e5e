import { TOGETHER } from "./cues.js";
import { isAlike } from "./isAlike.js";
import { isCount } from "./isCount.js";
import { nearby } from "./nearby.js";
import type { Reading } from "./Reading.js";
import type { Relation } from "./Relation.js";
import { relate } from "./relate.js";
import { sumOf } from "./sumOf.js";

const REACH = 10;
/** Percentage points from the share beyond which the percentage is one of something else. */
const FAR = 8;

/** Finds percentages of what a sentence has just listed, "A (28,410), B (9,874) and C (7,016) together made up 47 %", and the whole before it. */
export function findJointShares({ items }: Reading): readonly Relation[] {
  return items.flatMap((percent): Relation[] => {
    if (percent.kind !== "percent" || !TOGETHER.test(percent.before)) return [];
    const counts = nearby(items, percent.start, REACH).filter(
      (item) => isCount(item) && item.start < percent.start && percent.sentence - item.sentence <= 2,
    );
    const own = counts.filter(({ sentence }) => sentence === percent.sentence);
    const [first, ...rest] = own;
    const inside = first !== undefined && rest.length > 1 && first.value > sumOf(rest);
    const parts = inside ? rest : own;
    const earlier = counts.filter(({ sentence }) => sentence < percent.sentence);
    const whole = inside ? first : earlier.findLast(({ value }) => value > sumOf(parts));
    if (whole === undefined || parts.length < 2 || !parts.every((part) => isAlike(part, whole))) return [];
    const far = Math.abs((100 * sumOf(parts)) / whole.value - percent.value) > FAR;
    return far ? [] : [relate("share", [...parts, whole], percent)];
  });
}
