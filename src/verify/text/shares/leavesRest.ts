import type { Span } from "../../../model/Finding.js";
import { namesRest } from "../clauses/namesRest.js";
import { RATE } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Of two, the rest may be said of something else. */
const FEWEST = 3;

/** Whether shares without their counts, and no rates, are told with others that have no number: "The rest concerned furniture and food". */
export function leavesRest(text: string, group: readonly Item[], judged?: ReadonlySet<Span>): boolean {
  const last = group.at(-1);
  return (
    last !== undefined &&
    group.length >= FEWEST &&
    group.every((item) => judged?.has(item) !== true && !RATE.test(item.before) && !RATE.test(item.after)) &&
    namesRest(text, last)
  );
}
