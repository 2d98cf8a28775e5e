import { isTurned } from "../relations/isTurned.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/** Whether two digits of one share changed places: with them turned back all make 100. */
export function turnsTo100(group: readonly Item[]): boolean {
  const off = 100 - sumOf(group);
  return group.some(({ figure, value }) => value + off > 0 && isTurned(figure, value + off));
}
