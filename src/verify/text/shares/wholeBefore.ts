import type { Item } from "../relations/Relation.js";

/** Between a count and what it is of: "881 of the 2,747". */
const OF = /^\s*(?:(?:out )?of(?: (?:the|all|its|our|their|those|these))?|من (?:اصل|بين|اجمالي|مجموع))\s*$/;

/**
 * The whole that "of which" speaks of: the nearest larger count before, in the same sentence or the one before; of "881 of the 2,747"
 * those 881.
 */
export function wholeBefore(larger: readonly Item[], part: Item): Item | undefined {
  const at = larger.findLastIndex(({ end, sentence }) => end <= part.start && part.sentence - sentence <= 1);
  const [whole, some] = [larger[at], larger[at - 1]];
  const isOfIt = whole !== undefined && some?.sentence === whole.sentence && some.value < whole.value;
  return isOfIt && OF.test(some.after) && OF.test(whole.before) ? some : whole;
}
