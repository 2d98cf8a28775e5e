import { clauseAfter } from "../clauses/clauseAfter.js";
import { isBracketed } from "../clauses/isBracketed.js";
import { tellsChange } from "../clauses/tellsChange.js";
import type { Item } from "../relations/Relation.js";

/** Whether a number in brackets is the base of another change, the one before it: "up 6 % on last year (162,251), a rise of 12 % in a decade (153,804)". */
export function isBehindOther(near: readonly Item[], count: Item, percent: Item): boolean {
  const before = near[near.indexOf(count) - 1];
  if (!isBracketed(count) || before?.kind !== "percent" || before === percent || before.sentence !== count.sentence)
    return false;
  return tellsChange(`${before.before} ${clauseAfter(before.after)}`);
}
