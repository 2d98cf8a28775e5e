import { DIVIDED, OF_WHICH } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Nothing but a comma parts a count from the one before it, or from its percentage. */
const BESIDE = /^[^a-zء-ي:\n]{0,3}[,،;؛][^:\n]*$/;

/** Whether a count goes on with the list that its parts do, so that what is called the rest is of them all: "devices 7,385, shops 5,539, cars 2,814, others 2,724". */
export function isOneOfList(total: Item, [first, ...others]: readonly Item[]): boolean {
  return (
    first !== undefined &&
    others.length > 0 &&
    total.sentence === first.sentence &&
    [total, first].every(({ before }) => BESIDE.test(before) && !DIVIDED.test(before) && !OF_WHICH.test(before))
  );
}
