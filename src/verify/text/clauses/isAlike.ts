import type { Item } from "../relations/Relation.js";

/** Whether two counts may be counts of one thing: people and cases are not. */
export function isAlike(a: Item, b: Item): boolean {
  return a.ofPeople === undefined || b.ofPeople === undefined || a.ofPeople === b.ofPeople;
}
