import { clauseBefore } from "../clauses/clauseBefore.js";
import { OF_FIRST, OF_WHICH, OPEN, OUT_OF, PART, REST, THEN } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

const THESE = /(?<![a-z])of (?:these|those) $/;
const DID = /^(?: [a-z]+)? (?:were|was|are|is|have|has|had)(?![a-z])/;

/** Whether one of some counts is what others of them are of, and so no part beside them: "2,961 of 3,384", "33,120 contacts, notably 14,806 calls", "89 measures, of which 61". */
export function holdsWhole(parts: readonly Item[]): boolean {
  const [first, next] = parts;
  if (first === undefined || next === undefined) return false;
  const [ofFirst, ofNext] = [first, next].map(({ before }) => OF_WHICH.test(clauseBefore(before)));
  // "5,610 of them, and 730 are left", "what is left of them".
  const isInner = ofNext && !ofFirst && !PART.test(first.after) && !REST.test(clauseBefore(next.before));
  if (parts.length === 2 && isInner && next.value < first.value) return true;
  if (OPEN.test(next.before) && !THEN.test(next.before) && sumOf(parts) < 2 * first.value) return true;
  return parts.some((whole, at) => {
    const beside = [parts[at - 1], parts[at + 1]].filter((part) => part?.sentence === whole.sentence);
    const isOf = [OF_FIRST, OUT_OF].some((cue) => cue.test(whole.before));
    // "Of these 1,233 were closed": the comma is missing.
    if (THESE.test(whole.before) && DID.test(whole.after)) return false;
    return isOf && beside.some((part) => part !== undefined && part.value < whole.value);
  });
}
