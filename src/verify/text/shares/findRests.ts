import { slipOf } from "../../tie/match/slipOf.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { isAlike } from "../clauses/isAlike.js";
import { OTHER, REST } from "../passage/cues.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";
import { isToldOf } from "./isToldOf.js";

const REACH = 4;
const BEFORE = 30;
const BEHIND = 16;
/** Smaller counts need no slip to be of something else. */
const LEAST = 10;
/** How far from the rest, as a part of it, a count may be that is still meant for it. */
const NEAR = 0.1;
/** All others than the part, in words that lists have no need of. */
const BUT = /(?<![a-z])all but(?: (?:the|some))?\s*$|(?<![ء-ي])ما (?:سوي|عدا) (?:ذلك|هذا|هولاء)/;

/** Finds what is left of a whole, of which a part is told before, and is called the rest: "9,347 of 11,982 were approved. The other 2,635". */
export function findRests({ counts }: Reading): readonly Relation[] {
  return counts.flatMap((rest): readonly Relation[] => {
    if (rest.value < LEAST || !isRest(rest)) return [];
    const [one, other, ...more] = nearby(counts, rest.start, REACH).filter(
      (count) => count !== rest && count.value >= LEAST && isBeside(count, rest),
    );
    if (one === undefined || other === undefined || more.length > 0) return [];
    const [part, whole] = one.value < other.value ? [one, other] : [other, one];
    const isExact = [part, whole, rest].every(({ figure, bound }) => figure.decimals === 0 && bound === undefined);
    const isTold = BUT.test(rest.before) || isToldOf(part, whole, whole === one);
    if (!isExact || !isTold || ![part, whole].every((count) => isAlike(count, rest))) return [];
    const left = whole.value - part.value;
    const isMeant = slipOf(rest.value, left) !== undefined || Math.abs(rest.value - left) <= NEAR * left;
    return isMeant ? [relate("difference", [whole, part], rest)] : [];
  });
}

function isRest({ before, after }: Item): boolean {
  const sides = [clauseBefore(before).slice(-BEFORE), clauseAfter(after).slice(0, BEHIND)];
  return [REST, OTHER, BUT].some((cue) => sides.some((side) => cue.test(side)));
}

/** In the sentence of the rest or the one before, or behind it: "all but 193: 9,214 came in". */
function isBeside({ sentence }: Item, rest: Item): boolean {
  return sentence === rest.sentence || sentence === rest.sentence - 1;
}
