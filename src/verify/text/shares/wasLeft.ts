import { FROM } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** From what there was before to what there is now. */
const LEFT = /^[^,،؛;.]{0,60}(?<![a-zء-ي])(?:to|الي)(?: the)?\s*\(?(?:\d|$)/;

/** Whether a number is what there was before: "from 6,200 in 2021 to 7,500". */
export function wasLeft({ before, after }: Item): boolean {
  return FROM.test(before) && LEFT.test(after);
}
