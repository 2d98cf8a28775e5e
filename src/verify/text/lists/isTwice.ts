import { TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Whether a list is a total and the same number told again of all of it: "1,014 in all; 1,014 open". */
export function isTwice([one, other, ...more]: readonly Item[]): boolean {
  if (one === undefined || more.length > 0 || one.value !== other?.value) return false;
  return TOTAL.test(one.before) || TOTAL.test(one.after);
}
