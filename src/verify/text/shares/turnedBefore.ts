import { isAlike } from "../clauses/isAlike.js";
import { COMPARISON } from "../passage/cues.js";
import { isTurned } from "../relations/isTurned.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";

/** The share of another time, as against that of now, if it is that of the only count of another time with two digits turned. */
export function turnedBefore(percent: Item, part: Item, counts: readonly Item[]): readonly Relation[] {
  if (!COMPARISON.test(percent.before)) return [];
  const whole = onlyOne(
    counts.filter((count) => count.value > part.value && COMPARISON.test(count.before) && isAlike(count, part)),
  );
  const isSlip = whole !== undefined && isTurned(percent.figure, (100 * part.value) / whole.value);
  return isSlip ? [relate("share", [part, whole], percent)] : [];
}
