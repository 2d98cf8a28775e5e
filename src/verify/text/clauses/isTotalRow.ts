import { TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** "Paper and electronic together: 3,731". */
const TOGETHER = /(?<![a-zء-ي])(?:together|combined|معا|مجتمعه|مجتمعين|سويا)\s*[:=–—|]?\s*$/;
/** "→ 3,091 calls in total", where the row has no name but this. */
const IN_ALL =
  /^(?: [a-zء-ي]+)? (?:in (?:all|total)|altogether|together|all told|(?:في |ب)(?:ال)?(?:مجموع|اجمالي)|اجمالا)(?![a-zء-ي])/;

/** Whether a row of a list is called the total of those above it, before its number or behind it. */
export function isTotalRow({ listed, before, after }: Item): boolean {
  return listed && (TOTAL.test(before) || TOGETHER.test(before) || (!/[a-zء-ي]/.test(before) && IN_ALL.test(after)));
}
