import { DIVIDED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

const AS_FOLLOWS = /:\s*\(?$/;

/** Whether a count is the first of what a larger one before it is divided into, no total: "more than 9,000; as follows: 4,620". */
export function isFirstPart({ before, start, value }: Item, counts: readonly Item[]): boolean {
  const follows = AS_FOLLOWS.test(before) && DIVIDED.test(before);
  return follows && counts.some((count) => count.start < start && count.value > value);
}
