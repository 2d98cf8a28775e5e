import { isAlike } from "../clauses/isAlike.js";
import { DIVIDED } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import { isLimit } from "../relations/isLimit.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { areClosedOrNot } from "./areClosedOrNot.js";
import { isDivided } from "./isDivided.js";
import { isSettledOrNot } from "./isSettledOrNot.js";
import type { ListCandidate } from "./listCandidates.js";
import { untilOther } from "./untilOther.js";

const REACH = 12;
const BACK = 6;

/**
 * The lists that a sentence goes beyond, though the words before them divide their total: what was closed and what was not or is under
 * way, right behind it, and the parts up to where the sentence turns to other things.
 */
export function closedLists(counts: readonly Item[]): readonly ListCandidate[] {
  return counts.flatMap((total, at): readonly ListCandidate[] => {
    const next = counts.slice(at + 1, at + REACH).filter((part) => part.sentence === total.sentence);
    const pair = next.slice(0, 2);
    const isPair = isSettledOrNot(total, pair) || areClosedOrNot(pair);
    const own = isDivided(total, next) ? untilOther(next, total) : [];
    return [
      ...(isPair ? listOf(total, pair) : []),
      ...(own.length < next.length && !isNearer(total, next, own) ? listOf(total, own) : []),
      ...dividedAhead(counts, at),
    ];
  });
}

/** The first parts of a sentence that divides what was counted before it, where it goes on with other things. */
function dividedAhead(counts: readonly Item[], at: number): readonly ListCandidate[] {
  const first = counts[at];
  if (first === undefined || first.noun === undefined || !DIVIDED.test(first.before)) return [];
  if (counts[at - 1]?.sentence === first.sentence) return [];
  const own = counts.slice(at, at + REACH).filter(({ sentence }) => sentence === first.sentence);
  const parts = untilOther(own, first);
  const total = counts
    .slice(Math.max(0, at - BACK), at)
    .findLast(({ noun, value }) => noun === first.noun && value > first.value);
  return total === undefined || parts.length === own.length || isNearer(total, own, parts) ? [] : listOf(total, parts);
}

/** Whether more of the counts come nearer to the total, whatever they count: "while nine people withdrew". */
function isNearer(total: Item, own: readonly Item[], { length }: readonly Item[]): boolean {
  const missOf = (end: number) => Math.abs(total.value - sumOf(own.slice(0, end)));
  return own.some((_, at) => at >= length && missOf(at + 1) <= missOf(length));
}

function listOf(total: Item, parts: readonly Item[]): readonly ListCandidate[] {
  const isList =
    !isLimit(total) &&
    parts.length > 1 &&
    parts.every((part) => isCount(part) && part.value < total.value && isAlike(part, total));
  return isList ? [{ total, parts, loose: false, joined: false, named: false }] : [];
}
