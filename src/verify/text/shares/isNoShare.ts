import { DIVIDED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

const BETWEEN = /(?<![a-zء-ي])(?:between|بين)[^a-zء-ي]*$/;
const AND = /(?<![a-zء-ي])(?:and|و)[^a-zء-ي]*$/;
/** What holds only if something else does: "if so, the share is", "of all, it would be". */
const IF_SO = /(?<![a-z])(?:if so|(?:it|that) would be\s*$)(?![a-z])|كانت? كذلك/;

/** Whether a percentage is an end of a range, "between 48% and 53%", holds only if something else does, or says how sure something is: "at 95% confidence". */
export function isNoShare({ before, after }: Item, previous: Item | undefined): boolean {
  const opens = (words: string): boolean => BETWEEN.test(words) && !DIVIDED.test(words);
  if (opens(before) || (previous !== undefined && opens(previous.before) && AND.test(before))) return true;
  if (IF_SO.test(before)) return true;
  return /(?:ثقه|confidence(?: level)?(?: of)?)[^a-zء-ي]*$/.test(before) || /^[^a-zء-ي]*confidence/.test(after);
}
