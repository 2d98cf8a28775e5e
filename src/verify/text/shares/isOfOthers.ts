import { holds } from "../relations/holds.js";
import type { Item } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";

/** Whether the percentage is that of the part among itself and another count, of those closed and still open, or of a count that is not all the others. */
export function isOfOthers(part: Item, whole: Item, others: readonly Item[], percent: Item): boolean {
  return others.some((other) => {
    const units = sumOf([part, other]);
    if (other.value === whole.value - part.value || !Number.isSafeInteger(units)) return false;
    const both = { units, decimals: 0 };
    return (
      holds(relate("share", [part, { ...other, figure: both }], percent)) ||
      holds(relate("share", [part, other], percent))
    );
  });
}
