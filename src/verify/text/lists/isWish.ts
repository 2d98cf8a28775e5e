import { clauseBefore } from "../clauses/clauseBefore.js";
import { PLANNED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** An amount that is divided at once, of which the rest is told: "a budget of $4.2m, of which". */
const BUDGET = /(?<![a-z])budget of\s*$|(?<![ء-ي])(?:ميزانيه|موازنه)[ء-ي]* (?:قدرها|بلغت|بقيمه)\s*$/;
const DIVIDED = /^[^a-zء-ي]*(?:of which|منها)(?![a-zء-ي])/;

/** Whether a number is what was wished or foreseen, which need not be what came. */
export function isWish({ before, after }: Item): boolean {
  return PLANNED.test(clauseBefore(before)) && !(BUDGET.test(before) && DIVIDED.test(after));
}
