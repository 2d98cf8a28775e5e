import { PEOPLE } from "./cues.js";
import type { Item } from "./Relation.js";

/** The counts that may be added to each other: no percentages, no rates. */
export function countsOf(items: readonly Item[]): readonly Item[] {
  return items.filter(({ kind, per, value }) => kind === "count" && per === undefined && value > 0);
}

/** Whether two counts may be counts of one thing: people and cases are not. */
export function isAlike(a: Item, b: Item): boolean {
  return a.noun === undefined || b.noun === undefined || PEOPLE.includes(a.noun) === PEOPLE.includes(b.noun);
}
