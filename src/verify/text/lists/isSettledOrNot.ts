import { isPart } from "../clauses/isPart.js";
import { itemRole } from "../clauses/itemRole.js";
import { OF_FIRST, OF_WHICH, PENDING, RESOLVED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Of the cases received, those resolved and those pending are all. */
export function isSettledOrNot({ before }: Item, [first, second, ...more]: readonly Item[]): boolean {
  if (first === undefined || second === undefined || more.length > 0) return false;
  const has = (cue: RegExp) => [first, second].some(({ after }) => cue.test(after.slice(0, 40)));
  if (OF_WHICH.test(first.before) && has(RESOLVED) && has(PENDING)) return true;
  const isOf = isPart(first) || OF_FIRST.test(before);
  return isOf && itemRole(first) === "resolved" && itemRole(second) === "pending";
}
