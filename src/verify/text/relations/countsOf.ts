import type { Item } from "./Relation.js";

/** The counts that may be added to each other: no percentages, no rates. */
export function countsOf(items: readonly Item[]): readonly Item[] {
  return items.filter(({ kind, per, value }) => kind === "count" && per === undefined && value > 0);
}
