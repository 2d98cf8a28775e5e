import type { Item } from "../relations/Relation.js";

/** Whether two numbers may count the same, as far as it is known of both. */
export function mayBeSame(a: Item, b: Item): boolean {
  return a.noun === undefined || b.noun === undefined || a.noun === b.noun;
}
