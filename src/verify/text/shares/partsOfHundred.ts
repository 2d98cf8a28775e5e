import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { isHundred } from "./isHundred.js";

/** The shares before one of 100 % that is called their total, where they are near it. */
export function partsOfHundred(group: readonly Item[]): readonly Item[] | undefined {
  const [last, parts] = [group.at(-1), group.slice(0, -1)];
  const sum = sumOf(parts);
  return last !== undefined && isHundred(last) && parts.length > 1 && sum > 50 && sum < 150 ? parts : undefined;
}
