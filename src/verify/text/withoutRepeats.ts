import type { Item } from "./Relation.js";

/** The counts without those of three digits or more that were said before. */
export function withoutRepeats(counts: readonly Item[]): readonly Item[] {
  const seen = new Set<number>();
  return counts.filter(({ value }) => value < 100 || (!seen.has(value) && seen.add(value) !== undefined));
}
