import { OF_WHICH } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { isHundred } from "./isHundred.js";

/** A share of those before it: in a bracket, or within so many days. */
const NESTED =
  /\([^)]*$|(?:within|in|خلال|في غضون) [^.,;،؛%]{0,20}(?:days?|hours?|months?|weeks?|ايام|يوما?|ساع[ء-ي]*|اشهر)[^%]{0,3}$/;

/** The shares before one of 100 % that is called their total, where they are near it. */
export function partsOfHundred(group: readonly Item[]): readonly Item[] | undefined {
  const [last, parts] = [group.at(-1), group.slice(0, -1)];
  const sum = sumOf(parts);
  if (last === undefined || !isHundred(last) || parts.length < 2 || sum < 50 || sum > 150) return undefined;
  const isNested = ({ before, bound }: Item) => bound !== undefined || OF_WHICH.test(before) || NESTED.test(before);
  return parts.some(isNested) ? undefined : parts;
}
