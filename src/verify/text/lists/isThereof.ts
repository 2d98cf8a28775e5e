import { PART } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Whether a number is a part of the one before it, which is no part of anything itself: "39 of torture, 20 complaints of them from the coast". */
export function isThereof(part: Item, whole: Item | undefined): boolean {
  return (
    whole !== undefined &&
    part.sentence === whole.sentence &&
    part.value < whole.value &&
    PART.test(part.after) &&
    !PART.test(whole.after)
  );
}
