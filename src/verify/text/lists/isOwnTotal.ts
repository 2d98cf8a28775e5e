import { DIVIDED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** "The reports, 236 in number, ". */
const NUMBERING = /(?<![ء-ي])(?:و?البالغه?|وعدد(?:ها|هم)) (?:عدد(?:ها|هم) )?\(?$/;

/** Whether the first number of a sentence that divides something is how many these are: "the notices, which number 236, were divided into 194 and 42". */
export function isOwnTotal(first: Item | undefined): boolean {
  if (first === undefined) return false;
  const { before, after } = first;
  return NUMBERING.test(before) && (DIVIDED.test(before) || DIVIDED.test(after));
}
