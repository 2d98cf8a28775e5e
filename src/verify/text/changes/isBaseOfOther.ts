import { OVER_TIME } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** "Up 5 % on the quarter before (1,200) and 8 % on that of last year (1,160)": each has its own base. */
export function isBaseOfOther(last: Item | undefined, count: Item, percent: Item): boolean {
  return (
    last?.kind === "percent" && last !== percent && OVER_TIME.test(last.after) && /^[^.؛;]*\(\s*$/.test(count.before)
  );
}
