import { FROM, TO } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Whether two numbers are told as "from X to Y". */
export function isFromTo(first: Item, second: Item): boolean {
  return FROM.test(first.before) && TO.test(second.before);
}
