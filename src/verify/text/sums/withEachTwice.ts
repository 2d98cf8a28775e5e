import type { Item } from "../relations/Relation.js";

/** "(16) شكوى لكل منهما" */
const OF_BOTH = /^[)\s]*(?:[ء-ي]+ )?لكل منهما(?![ء-ي])/;

/** Counts as they add up: one that is told of each of two stands twice. */
export function withEachTwice(counts: readonly Item[]): readonly Item[] {
  return counts.flatMap((count) => (OF_BOTH.test(count.after) ? [count, { ...count }] : [count]));
}
