import type { Item } from "./Relation.js";

/** The counts that may be added to each other: no percentages, no rates. */
export function countsOf(items: readonly Item[]): readonly Item[] {
  return items.filter(({ kind, per, value }) => kind === "count" && per === undefined && value > 0);
}

/** Whether two counts may be counts of one thing: people and cases are not. */
export function isAlike(a: Item, b: Item): boolean {
  return a.ofPeople === undefined || b.ofPeople === undefined || a.ofPeople === b.ofPeople;
}
