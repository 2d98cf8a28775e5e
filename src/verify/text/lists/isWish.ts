import { clauseBefore } from "../clauses/clauseBefore.js";
import { PLANNED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Whether a number is what was wished or foreseen, which need not be what came. */
export function isWish({ before }: Item): boolean {
  return PLANNED.test(clauseBefore(before));
}
