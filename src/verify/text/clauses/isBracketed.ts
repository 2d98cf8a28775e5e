import type { Item } from "../relations/Relation.js";

/** Whether a number stands alone in brackets after its name: "Lost cards (3,912)". */
export function isBracketed({ before, after }: Item): boolean {
  return /\(\s*$/.test(before) && /^\s*\)/.test(after);
}
