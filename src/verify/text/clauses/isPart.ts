import { OF_WHICH, PART } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Whether the words right before or behind a number say that it is a part of another one: "of which 300", "300 of them". */
export function isPart({ before, after }: Item): boolean {
  return OF_WHICH.test(before) || PART.test(after);
}
