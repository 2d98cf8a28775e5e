import type { Item } from "../relations/Relation.js";

const RANGED = /^\s*(?:and|to|و|الي)\s*$/;

/** Whether nothing but a word that joins them parts a number from the one before it, so that it is one of two rates: "between 320 and 324 a day". */
export function isRangeEnd({ before }: Item): boolean {
  return RANGED.test(before);
}
