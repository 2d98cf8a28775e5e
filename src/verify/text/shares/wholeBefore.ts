import type { Item } from "../relations/Relation.js";

/** The whole that "of which" speaks of: the nearest larger count before, in the same sentence or the one before. */
export function wholeBefore(larger: readonly Item[], part: Item): Item | undefined {
  return larger.findLast(({ end, sentence }) => end <= part.start && part.sentence - sentence <= 1);
}
