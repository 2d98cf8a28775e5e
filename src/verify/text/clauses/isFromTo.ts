import { FROM, TO } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { leadOf } from "./leadOf.js";

/** Whether two numbers are told as "from X to Y", "from around X to over Y". */
export function isFromTo(first: Item, second: Item): boolean {
  return (
    [first.before, leadOf(first)].some((lead) => FROM.test(lead)) &&
    [second.before, leadOf(second)].some((lead) => TO.test(lead))
  );
}
