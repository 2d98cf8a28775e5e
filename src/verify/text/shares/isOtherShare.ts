import { clauseBefore } from "../clauses/clauseBefore.js";
import { COMPARISON, FALL, MORE_THAN, RISE } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** The percentage is one of another time, of a target, or a change. */
const OTHER =
  /(?<![a-z])(?:target|goal|earlier|last|before|expected|planned|average|greater|bigger|smaller|more|less)(?![a-z])|مستهدف|سابق|ماضي|بعد ان|متوقع|متوسط|ناقص|اكثر|اقل|نزل/;
const NEAR = 40;

/** Whether a percentage is one of another time or a change, by the words beside it. */
export function isOtherShare({ before, after }: Item): boolean {
  const tail = after.slice(0, NEAR);
  const clause = clauseBefore(before);
  return (
    MORE_THAN.test(after) ||
    [OTHER, COMPARISON].some((cue) => cue.test(clause) || cue.test(tail)) ||
    [RISE, FALL].some((cue) => cue.test(before.slice(-2 * NEAR)) || cue.test(tail))
  );
}
