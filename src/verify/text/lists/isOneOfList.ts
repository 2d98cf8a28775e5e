import { ALL, DIVIDED, OF_WHICH, RECEIVED, TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Nothing but a comma parts a count from the one before it, or from its percentage. */
const BESIDE = /^[^a-zء-ي:\n]{0,3}[,،;؛][^:\n]*$/;
/** The name of the first of a list under its heading: "Topics: accounts". */
const NAMED = /^[^:\d]*:\s*[a-zء-ي]+(?: [a-zء-ي]+){0,3} $/;
const AT_ONCE = /^[،,;؛]/;

/** Whether a count goes on with the list that its parts do, so that what is called the rest is of them all: "devices 7,385, shops 5,539, cars 2,814, others 2,724"; or begins it under a heading. */
export function isOneOfList(total: Item, [first, ...others]: readonly Item[]): boolean {
  const isFirst = total.noun === undefined && NAMED.test(total.before) && AT_ONCE.test(total.after);
  return (
    first !== undefined &&
    others.length > 0 &&
    total.sentence === first.sentence &&
    BESIDE.test(first.before) &&
    (BESIDE.test(total.before) || (isFirst && ![RECEIVED, TOTAL, ALL].some((cue) => cue.test(total.before)))) &&
    ![total, first].some(({ before }) => DIVIDED.test(before) || OF_WHICH.test(before))
  );
}
