import { clauseBefore } from "../clauses/clauseBefore.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { OF_FIRST, OF_ROW, OF_WHICH, PLANNED, THEN } from "../passage/cues.js";
import { isYearName } from "../passage/isYearName.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { findLargerParts } from "./findLargerParts.js";
import { findOpposedParts } from "./findOpposedParts.js";
import { findOverfilled } from "./findOverfilled.js";
import { findOverrun } from "./findOverrun.js";
import { findPartitions } from "./findPartitions.js";
import { findRemainders } from "./findRemainders.js";

/** Nothing but what was done of the part stands between it and its whole: "and of those investigated 68", `أُغلق منها`. */
const AT_ONCE = /^[^a-zء-ي]*(?:and\s+)?(?:[a-z]+ed\s*|[ء-ي]+(?:\s+[ء-ي]+)?\s*)?\(?$/;
/** The part has no noun of its own. */
const SAME =
  /^\s*(?:$|[,،.؛;)]|(?:by|via|through|about|from|were|was|had|have|got|[a-z]+ed|عبر|عن|ب[ء-ي]+)(?![a-zء-ي]))/;

/** "6,000 of them". */
const PART_AT_ONCE =
  /^\s*(?:of (?:them|these|those|which|whom)(?= (?:by|via|through|about|from|were|was))|منها(?= (?:عبر|عن|ب)))/;
/** "8,374 of them,": of the number before, where none nearby is as large. */
const OF_THEM_ALONE = /^\s*منها\s*[,،.؛]/;
/** "1,842 of these complaints". */
const SOME_OF_THESE = /^\s*(?:[a-zء-ي]+ )?(?:من (?:هذه|هولاء|تلك)|of (?:these|those))(?![a-zء-ي])/;
/** From a whole to its part at once: "of the 500 calls offered, 450". */
const AT_COMMA = /^[^,،؛;.()]*[,،]\s*$/;
/** As `AT_COMMA`, by what became of the part: "out of 500 calls received we answered 450", `من أصل ٥٠٠ مكالمة أُجيبت ٤٥٠`. */
const AT_VERB = /^(?: [a-z]+)? (?:we|they|it) [a-z]+ $|^(?: [ء-ي]+){1,2} $/;
/** A part that goes beyond the total by more is one of something else. */
const FAR = 1.5;
/** A larger whole in words is one. */
const FEW = 20;
/** So many counts before it. */
const SINCE = 12;
/** In a text with more totals, it is not sure which one is meant. */
const LIMIT = 100;

/** Finds a part that is more than its whole, "5,000 complaints, including 6,000 by phone", or than the total that its parts confirm; or parts that are so together. */
export function findExcess(reading: Reading): readonly Relation[] {
  const { text, counts, sums } = reading;
  const first = sums.slice(0, LIMIT);
  const found = counts.flatMap((part, at): Relation[] => {
    const total = SOME_OF_THESE.test(part.after)
      ? first.findLast((sum) => sum.total.end <= part.start)?.total
      : undefined;
    const isBeyond =
      total !== undefined &&
      part.value > total.value &&
      part.value <= FAR * total.value &&
      // "These" may be what was told since.
      !counts.slice(Math.max(0, at - SINCE), at).some(({ start, value }) => start > total.end && value >= part.value);
    if (isBeyond && part.bound === undefined && mayBeSame(part, total)) return [relate("sum", [part], total)];
    const above = rowOf(counts, at);
    if (above !== undefined && part.value > above.value && (part.bound ?? above.bound) === undefined)
      return [relate("sum", [part], above)];
    const whole = counts[at - 1];
    if (whole?.noun === undefined || part.value <= whole.value) return [];
    const printed = text.slice(whole.start, whole.end);
    const isFirst =
      OF_FIRST.test(whole.before) && (AT_COMMA.test(part.before) || AT_VERB.test(part.before)) && !isYearName(printed);
    if (!(isFirst || isOf(part) || OF_THEM_ALONE.test(part.after))) return [];
    const last = counts.slice(Math.max(0, at - 4), at);
    const near = last.filter(({ sentence }) => sentence === part.sentence);
    if (!isOf(part) && last.some(({ value, sentence }) => value >= part.value && part.sentence - sentence < 2))
      return [];
    const own = near.slice(
      Math.max(
        0,
        near.findLastIndex(({ before }) => THEN.test(before)),
      ),
    );
    const isSame =
      part.noun === undefined
        ? SAME.test(part.after.replace(PART_AT_ONCE, "").replace(OF_THEM_ALONE, "،"))
        : part.noun === whole.noun;
    // Of few in words the whole may be another, in a word that is not known for a number.
    const isSure = whole.value > FEW || /\d|[٠-٩]/.test(printed);
    const isPlain =
      (part.bound ?? whole.bound ?? whole.per) === undefined &&
      !isIncrement(whole) &&
      isSure &&
      !PLANNED.test(whole.after);
    // "297 in January and 416 in February, of which 603": of both.
    const alike = own.filter(({ noun }) => noun === whole.noun);
    const isOfAll = alike.length > 1 && part.value <= sumOf(alike);
    const isLargest = !isOfAll && own.includes(whole) && own.every(({ value }) => value < part.value);
    return isSame && isPlain && isLargest ? [relate("sum", [part], whole)] : [];
  });
  return [
    ...found,
    ...findLargerParts(reading),
    ...findOverfilled(reading),
    ...findRemainders(reading),
    ...findOpposedParts(reading),
    ...findOverrun(reading),
    ...findPartitions(reading),
  ];
}

/** The only count of the row above, which a row is said to be some of: "Still open: 214", "of which for more than a month: 231". */
function rowOf(counts: readonly Item[], at: number): Item | undefined {
  const part = counts[at];
  if (part === undefined || !part.listed || !OF_ROW.test(part.before)) return undefined;
  const isRow = (index: number) => counts[index - 1]?.line !== counts[index]?.line;
  let above = at - 1;
  while (isRow(above + 1) && isNextRow(counts[above], counts[above + 1]) && OF_ROW.test(counts[above]?.before ?? ""))
    above--;
  return isRow(above + 1) && isRow(above) && isNextRow(counts[above], counts[above + 1]) ? counts[above] : undefined;
}

function isNextRow(row: Item | undefined, next: Item | undefined): boolean {
  return row !== undefined && next !== undefined && row.listed && next.line - row.line === 1;
}

function isOf({ before, after }: Item): boolean {
  const clause = clauseBefore(before);
  return PART_AT_ONCE.test(after) || (OF_WHICH.test(clause) && AT_ONCE.test(clause.replace(OF_WHICH, "")));
}
