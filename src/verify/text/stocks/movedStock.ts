import { isFromTo } from "../clauses/isFromTo.js";
import { PENDING, TO } from "../passage/cues.js";
import type { Item, Pair } from "../relations/Relation.js";

/** The stock before it moved: "which stood at 1,906 in September, has come down to 1,799". */
const STOOD = /(?<![a-zء-ي])(?:stood at|was|were|had been|(?:كان|بلغ)[ء-ي]*)\s*\(?$/;

/** The stock that a sentence moves "from X to Y". */
export function movedStock(counts: readonly Item[]): Pair | undefined {
  for (const [index, opening] of counts.entries()) {
    const closing = counts[index + 1];
    if (closing?.sentence !== opening.sentence) continue;
    if (!isFromTo(opening, closing) && !(STOOD.test(opening.before) && TO.test(closing.before))) continue;
    if (PENDING.test(`${opening.before} ${opening.after} ${closing.after}`)) return [opening, closing];
  }
  return undefined;
}
