import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { COMPARISON, PLANNED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { isCompared } from "./isCompared.js";
import { isExact } from "./isExact.js";

/** "1.2 complaints per person". */
const EACH = /(?<![a-zء-ي])(?:per|each|every|لكل|من كل)(?![a-zء-ي])/;

/** Whether a count is an exact one of cases that came: no rate, no change, no aim, none of another time. */
export function isPlainCount(count: Item): boolean {
  return (
    isExact(count) &&
    count.figure.decimals <= 0 &&
    count.per === undefined &&
    !EACH.test(clauseAfter(count.after)) &&
    !isCompared(count) &&
    !isIncrement(count) &&
    ![COMPARISON, PLANNED].some((cue) => cue.test(clauseOf(count)))
  );
}
