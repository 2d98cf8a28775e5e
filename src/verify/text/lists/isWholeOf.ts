import { PART_OF } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

const OF = /^[^,،;؛.()]{0,24}(?<![ء-ي])من\s*\(?$/;

/** Whether a number is what the one before it is a part of, and no part beside it: "41 reports of 41", `8,420 بلاغاً من 9,000`. */
export function isWholeOf({ before, value }: Item, part: Item | undefined): boolean {
  return part !== undefined && part.value <= value && [PART_OF, OF].some((cue) => cue.test(before));
}
