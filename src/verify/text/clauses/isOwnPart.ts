import type { Item } from "../relations/Relation.js";
import { isPart } from "./isPart.js";

/** Said of the number before: "1,906 of them and potholes to 1,127". */
const OF_LAST = /^\s*(?:of (?:them|these|those|which|whom)|منه[امن])(?![a-zء-ي])/;

/** Whether words say that a number is a part of another one, and not only that the one before it in its sentence is. */
export function isOwnPart(count: Item, previous: Item | undefined): boolean {
  const isBeside = previous?.sentence === count.sentence;
  return isPart(isBeside ? { ...count, before: count.before.replace(OF_LAST, "") } : count);
}
