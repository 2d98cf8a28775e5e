import { isBracketed } from "../clauses/isBracketed.js";
import type { Item } from "../relations/Relation.js";

/** Whether a number in brackets ends a name of several: of "lost cards (3,912), late answers (1,846)" the first is no total. */
export function isLabelled(item: Item): boolean {
  return isBracketed(item) && /^\s*\)\s*(?:[,،;؛]|and |و|$)/.test(item.after);
}
