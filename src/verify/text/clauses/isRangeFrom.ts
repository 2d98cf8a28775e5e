import type { Item } from "../relations/Relation.js";
import { isRangeEnd } from "./isRangeEnd.js";

const BETWEEN =
  /(?<![a-z])(?:between|ranged?|ranging|varied|varying)(?: from| between)?(?: [a-z]+)?\s*$|(?<![ء-ي])(?:بين|[وف]?[تي]?تراوح[ء-ي]*(?: [ء-ي]+){0,3}(?: بين| من)?|تراوح[ء-ي]*(?: بين| من)?)\s*$/;

/** Whether a number ends a range that the one before it begins: "between 51 and 68". */
export function isRangeFrom(first: Item | undefined, second: Item): boolean {
  return first !== undefined && isRangeEnd(second) && BETWEEN.test(first.before);
}
