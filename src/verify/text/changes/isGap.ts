import type { Item } from "../relations/Relation.js";

/** Whether some two of the counts nearby have that difference. */
export function isGap({ value }: Item, counts: readonly Item[]): boolean {
  const values = new Set(counts.map((count) => count.value));
  return counts.some((count) => values.has(count.value + value));
}
