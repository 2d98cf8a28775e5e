import { tellsChange } from "../clauses/tellsChange.js";
import { PART_OF, TO } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** `من` alone, where both numbers count one thing. */
const OF_SAME = /^\s*(?:\)\s*)?من(?: بين)?\s*\(?$/;

/** Whether the words before a number say that the one before it is a part of it: "300 of 400". */
export function isToldPart(part: Item, { before, after, noun }: Item): boolean {
  // "Fell to 4,732 from 5,200": of two times.
  const moved = TO.test(part.before) || tellsChange(part.before);
  const isSame = noun === undefined ? !/^ [ء-ي]/.test(after) : noun === (part.noun ?? (moved ? undefined : noun));
  return PART_OF.test(before) || (OF_SAME.test(before) && isSame);
}
