import { clauseBefore } from "../clauses/clauseBefore.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isAlike } from "../clauses/isAlike.js";
import { isOwnPart } from "../clauses/isOwnPart.js";
import { isPart } from "../clauses/isPart.js";
import { itemRole } from "../clauses/itemRole.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { MOVED, MULTIPLE, OF_FIRST, OTHER, PART_OF } from "../passage/cues.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { halfStep } from "../relations/halfStep.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { roundedFigure } from "../relations/roundedFigure.js";
import type { Reading } from "../sums/Reading.js";
import { isGapCounted } from "./isGapCounted.js";

/** So many sentences and lines may stand between two of the three. */
const REACH = 4;
/** So many counts before it may be another whole and its part. */
const MOST = 24;
/** Smaller counts are a digit apart by chance. */
const LEAST = 100;
/** "Of the remaining 83,000", `ومن الشكاوى المتبقية وعددها`. */
const REMAINING =
  /(?<![a-z])(?:the|those) (?:remaining|other|rest,?|remainder,?(?: of)?)\s*\(?$|(?<![ء-ي])[وف]?(?:ال)?(?:متبقيه?|باقيه?|بقيه)(?:[،,]? و?(?:ه[وي]|عدد[هام]*|البالغه?))*\s*\(?$/;
/** `من الـ83,000 المتبقية`, "2,470 were left to be examined". */
const REMAINING_BEHIND =
  /^ (?:[ء-ي]+ )?(?:ال)?(?:متبقيه?|باقيه?)(?![ء-ي])|^ (?:[a-z]+ )?(?:were|are) left(?! (?:out|over|behind)(?![a-z]))/;
const DONE = /^ (?:(?:are|were|have been|had been|got) )?(?:fixed|repaired|mended|put right|attended to)(?![a-z])/;
const TAKEN_UP = /(?<![a-z])(?:disposed of|fixed|repaired|dealt with)\s*$/;
const WAITS = /^ (?:[a-z]+ )?(?:still |yet )?(?:waits?|waited|remain)(?![a-z])/;

/** Finds what is left of a whole and is not what its part leaves: more than that, "of the remaining", or by a slip of the hand, "pending". */
export function findRemainders({ counts }: Pick<Reading, "counts">): readonly Relation[] {
  return counts.flatMap((rest, at): Relation[] => {
    const [one, other] = counts.slice(Math.max(0, at - 2), at);
    // "After 1,259 of the 3,729 had been sent back".
    const isTurned = one !== undefined && other !== undefined && one.value < other.value && PART_OF.test(other.before);
    const [whole, part] = isTurned ? [other, one] : [one, other];
    const isCalled = REMAINING.test(rest.before) || REMAINING_BEHIND.test(rest.after);
    const isFirst = whole?.sentence === part?.sentence && OF_FIRST.test(whole?.before ?? "");
    if (
      whole === undefined ||
      part === undefined ||
      !(isTurned || isOwnPart(part, whole) || (isCalled && isFirst)) ||
      whole.value <= Math.max(part.value, rest.value)
    )
      return [];
    const isNear = Math.abs(part.sentence - whole.sentence) <= REACH && rest.sentence - part.sentence <= REACH;
    const isOne = [part, rest].every((one) => isAlike(one, whole)) && mayBeSame(rest, whole);
    if (
      !isNear ||
      !isOne ||
      whole.bound !== undefined ||
      whole.figure.decimals > 0 ||
      isPart({ ...rest, before: clauseBefore(rest.before) })
    )
      return [];
    const off = part.value + rest.value - whole.value;
    const told = [part, rest, whole];
    const isMore = isCalled && part.bound !== "under" && off > told.reduce((sum, count) => sum + roundingOf(count), 0);
    const isMissed =
      (isCalled || isLeft(whole, part, rest)) &&
      isSlip(whole, part, rest) &&
      !isGapCounted(Math.abs(off), counts.slice(Math.max(0, at - MOST), at + MOST), told) &&
      !(isCalled && [whole, part].some(({ after }) => OTHER.test(after))) &&
      !MULTIPLE.test(told.map(wordsOf).join(" ")) &&
      !MOVED.test(isCalled ? clauseOf(rest) : told.map(wordsOf).join(" "));
    if (!isMore && !isMissed) return [];
    // "Of the remaining" is told of another whole, or of another part of it.
    const earlier = counts.slice(Math.max(0, at - MOST), at);
    const rounding = roundingOf(rest);
    const isOfOther = earlier.some(({ value }) =>
      earlier.some((other) => Math.abs(value - other.value - rest.value) <= rounding),
    );
    return isOfOther ? [] : [relate("sum", [part, rest], whole)];
  });
}

/** The part was closed, and the rest is pending: of nothing that was closed itself. */
function isLeft(whole: Item, part: Item, rest: Item): boolean {
  const isDone = itemRole(part) === "resolved" || DONE.test(part.after) || TAKEN_UP.test(part.before);
  return (
    isDone &&
    itemRole(whole) !== "resolved" &&
    (itemRole(rest) === "pending" || WAITS.test(rest.after)) &&
    rest.bound === undefined &&
    part.bound === undefined
  );
}

function wordsOf({ before, after }: Item): string {
  return `${before} ${after}`;
}

function isSlip(whole: Item, part: Item, rest: Item): boolean {
  return (
    rest.value >= LEAST &&
    (differsByOneSlip(rest.value, whole.value - part.value) ||
      differsByOneSlip(part.value, whole.value - rest.value) ||
      differsByOneSlip(whole.value, part.value + rest.value))
  );
}

/** How far a round number may be from the exact one. */
function roundingOf(count: Item): number {
  return halfStep({ ...count, figure: roundedFigure(count.figure) });
}
