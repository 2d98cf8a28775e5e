import { DIVIDED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

const BETWEEN = /(?<![a-zء-ي])(?:between|بين)[^a-zء-ي]*$/;
const AND = /(?<![a-zء-ي])(?:and|و)[^a-zء-ي]*$/;

/** Whether a percentage is an end of a range, "between 48% and 53%", or says how sure something is: "at 95% confidence". */
export function isNoShare({ before, after }: Item, previous: Item | undefined): boolean {
  const opens = (words: string): boolean => BETWEEN.test(words) && !DIVIDED.test(words);
  if (opens(before) || (previous !== undefined && opens(previous.before) && AND.test(before))) return true;
  return /(?:ثقه|confidence(?: level)?(?: of)?)[^a-zء-ي]*$/.test(before) || /^[^a-zء-ي]*confidence/.test(after);
}
