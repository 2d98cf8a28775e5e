import { readFigures } from "../../../language/readFigures.js";
import { leavesOut } from "../clauses/leavesOut.js";
import { says } from "../clauses/says.js";
import { PENDING, RESOLVED } from "../passage/cues.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { isListSlip } from "./isListSlip.js";

/** "6,128 enquiries and complaints", `6,128 شكوى واستفسارا`. */
const BOTH = /^\s([a-z-]+)(?:, ([a-z-]+),?)? and ([a-z-]+)|^\s([ء-ي\u064b]+)(?: و([ء-ي\u064b]+))? و([ء-ي\u064b]+)/i;
const LEAST = 100;
/** So many counts behind a total may be of its nouns. */
const NEAR = 8;

/** Finds totals of several things, "6,128 enquiries and complaints", and the one count of each that follows: where they miss it by a slip of the pen, it is wrong. */
export function findSumsOfNouns({ text, counts, sums }: Reading): readonly Relation[] {
  const known = new Set(sums.map(({ total }) => total));
  return counts.flatMap((total, at): Relation[] => {
    const words =
      total.value < LEAST || total.bound !== undefined || known.has(total)
        ? null
        : BOTH.exec(text.slice(total.end, total.end + 60));
    if (words === null) return [];
    const nouns = words.slice(1).flatMap((word) => (word === undefined ? [] : [readFigures(`1 ${word}`)[0]]));
    const behind = counts.slice(at + 1, at + 1 + NEAR).filter(({ value }) => value < total.value);
    const parts = nouns.flatMap((reading): Item[] => {
      const noun = reading !== undefined && "value" in reading ? reading.noun : undefined;
      const only = noun === undefined ? undefined : onlyOne(behind.filter((count) => count.noun === noun));
      return only === undefined ? [] : [only];
    });
    if (parts.length < nouns.length || new Set(parts).size < nouns.length) return [];
    const sum = sumOf(parts);
    // What the parts make may be told of another time.
    const isOther = sum !== total.value && counts.some(({ value }) => value === sum);
    const isOfSome = parts.some((part) => says(part, RESOLVED, PENDING));
    if (leavesOut(text, [total, ...parts])) return [];
    return isOther || isOfSome || !isListSlip(total.value, parts) ? [] : [relate("sum", parts, total)];
  });
}
