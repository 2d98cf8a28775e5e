import { foldText } from "../../../language/foldText.js";
import { saysNoneBeyond } from "../clauses/saysNoneBeyond.js";
import { SINCE } from "../passage/cues.js";
import { otherPeriods } from "../passage/otherPeriods.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Relation } from "../relations/Relation.js";
import { relateBound } from "../relations/relateBound.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";

/** "In no month did they send more than", "none of the offices took more than", `ولم تسجل أي من الجهات أكثر من`. */
const NONE =
  /(?<![a-z])(?:(?:in|on|at) no [a-z]+|no (?:month|day|week|quarter|office|branch|region|town|city)|(?:none|not one) of)(?![a-z])[^.;]*$|(?<![ء-ي])[وف]?(?:لم|لا) [يت][ء-ي]+ (?:[ء-ي]+ ){0,3}اي[ه]? [^.؛]*$/;
/** Between the ceiling and its own list: "complaints: Riyadh". */
const COLON = /^[^.,،;؛:\d]{0,40}:[^.,،;؛:\d]{0,40}$/;
/** Of fewer the ceiling may be one of others. */
const FEWEST = 3;
const LEAD = 200;

/** Finds the number of a list that goes beyond what none of its things is said to have reached, where most of them keep to it and the passage has no other list. */
export function findCeilings({ text, figures, counts, sets }: Reading): readonly Relation[] {
  const list = onlyOne(sets.filter(({ rows }) => rows.length >= FEWEST));
  if (list === undefined) return [];
  // What is more than all others together is their total.
  const all = sumOf(list.rows);
  const rows = list.rows.filter(({ value }) => 2 * value < all);
  return counts.flatMap((limit): Relation[] => {
    const isNone =
      NONE.test(limit.before) || (COLON.test(text.slice(limit.end, list.start)) && saysNoneBeyond(limit.before));
    if (limit.bound !== "over" || !isNone || SINCE.test(limit.before)) return [];
    const from = Math.max(limit.start < list.start ? limit.end : 0, list.start - LEAD);
    const before = foldText(text.slice(from, list.start));
    if (otherPeriods(figures, limit, { start: list.start, end: list.start, before, after: "" }, LEAD)) return [];
    const beyond = rows.filter(({ value }) => value > limit.value);
    if (2 * beyond.length >= rows.length) return [];
    return beyond.map((row) => relateBound("bound", row, "<=", limit));
  });
}
