import { isBracketed } from "../clauses/isBracketed.js";
import type { Item } from "../relations/Relation.js";

/** Whether a number in brackets belongs to another percentage, the one before it: "up 6 % on last year (162,251), 12 % in a decade (153,804)". */
export function isBehindOther(near: readonly Item[], count: Item, percent: Item): boolean {
  const before = near[near.indexOf(count) - 1];
  return isBracketed(count) && before?.kind === "percent" && before !== percent && before.sentence === count.sentence;
}
