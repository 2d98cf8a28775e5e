import { clauseBefore } from "../clauses/clauseBefore.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { COMPARISON, EARLIER, LESS, MEAN, MORE, MORE_THAN, PLANNED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

const NEAR = 40;

/** Whether a percentage is one of another time or a change, by the words beside it. */
export function isOtherShare({ before, after }: Item): boolean {
  const tail = after.slice(0, NEAR);
  const clause = clauseBefore(before);
  return (
    MORE_THAN.test(after) ||
    [PLANNED, EARLIER, COMPARISON, MEAN, MORE, LESS].some((cue) => cue.test(clause) || cue.test(tail)) ||
    [before.slice(-2 * NEAR), tail].some(tellsChange)
  );
}
