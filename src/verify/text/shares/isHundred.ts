import { clauseBefore } from "../clauses/clauseBefore.js";
import { TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Whether a percentage is all, and called the total of others: "Total: 100 %". */
export function isHundred({ value, before }: Item): boolean {
  return value === 100 && TOTAL.test(clauseBefore(before));
}
