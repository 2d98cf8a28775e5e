import { areComplements } from "../clauses/areComplements.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isMadeTotal } from "../clauses/isMadeTotal.js";
import { isPart } from "../clauses/isPart.js";
import { sharesStem } from "../clauses/sharesStem.js";
import { DIVIDED, HIGHEST, MAKING, OF_WHICH, OPEN, OTHER, PART, REST, TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Smaller numbers give each other by chance. */
const LIKELY = 1000;
/** Of so few, rows with a larger one among them give another by chance. */
const SMALL = 100;
/** So do two rows. */
const FEWEST = 3;
/** All numbers of a sentence, of which there are more, give none by chance. */
const FEW = 4;
/** Longer lines are no rows. */
const REACH = 40;
/** What follows is what the total consists of. */
const MADE_OF = /\(|(?<![a-zء-ي])(?:whether|either|both|between|[وف]?(?:[يت]?تمثل|شمل)[ء-ي]*|بين|بواقع)(?![a-zء-ي])/;

/** What is told next is one of those before it. */
const OPENS: readonly RegExp[] = [OPEN, HIGHEST];

function isOneOfAll({ before }: Item): boolean {
  return OPENS.some((cue) => cue.test(before));
}

/** What is known when a sum is found. */
export interface Known {
  readonly counts: readonly Item[];
  readonly places: ReadonlyMap<Item, number>;
  /** The parts of other sums. */
  readonly explained: ReadonlySet<Item>;
  /** Their totals. */
  readonly totals: Pick<ReadonlySet<Item>, "has">;
}

/**
 * Whether small numbers that give another do so by chance: neither side is whole where they stand, some of a list or sentence give a number in
 * the middle of one, and no word ties them.
 */
export function isChance(total: Item, parts: readonly Item[], { counts, places, explained, totals }: Known): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  const beside = (item: Item, step: number) => counts[(places.get(item) ?? 0) + step];
  const isLeft = (other: Item | undefined, item: Item) =>
    other?.sentence === item.sentence &&
    other.value < total.value &&
    !isOneOfAll(other) &&
    !totals.has(other) &&
    !explained.has(other);
  if (total.value >= LIKELY) {
    // Some of one sentence and some of another: "5,200 complaints, 1,020 questions and 272 thanks. The 5,946 complaints were".
    if (
      first.sentence === last.sentence ||
      isMadeTotal(total) ||
      isRestOf(parts, last) ||
      (first.listed && last.listed)
    )
      return false;
    const next = beside(last, 1);
    return isLeft(beside(first, -1), first) || (next !== undefined && !isPart(next) && isLeft(next, last));
  }
  const isTornOff = first.line !== last.line && beside(first, -1)?.line === first.line;
  // Nothing stands between parts and what they are said to make, and no line gives its last ones only.
  if (isMadeTotal(total) && beside(total, -1) === last && !isTornOff) return false;
  /** How many counts of its line stand before one. */
  const columnOf = (item: Item) => {
    const before = [];
    for (let at = -1; at > -REACH && beside(item, at)?.line === item.line; at--) before.push(beside(item, at));
    return before.filter((other) => other !== total).length;
  };
  // Of rows, each has the same one of its numbers in the sum.
  const between = counts.slice(places.get(first) ?? 0, places.get(last) ?? 0);
  const isApart = ![beside(first, -1), beside(last, 1)].includes(total) && !TOTAL.test(total.before);
  const isOfOne = total.noun !== undefined && parts.every(({ noun }) => noun === total.noun);
  const isBroken =
    (total.value < SMALL || (parts.length < FEWEST && !isOfOne)) &&
    (isApart || between.some((other) => other !== total && other.value >= total.value));
  if (parts.some(({ line }) => line !== first.line)) return isBroken || new Set(parts.map(columnOf)).size > 1;
  // No number stands in the middle of its parts.
  if (first.start < total.start && total.start < last.start) return true;
  if (isTied(total, parts, first.sentence === total.sentence && beside(total, 1) === first))
    return isPartToo(beside(total, -1), last);
  // Two of another paragraph, with other numbers before them.
  if (total.value < SMALL && isApart && first.line !== total.line) return true;
  // What is a part of another is none beside others.
  const other = parts.filter((part) => explained.has(part));
  if (other.length > 0 && other.length < parts.length) return true;
  const isPeer = (other: Item | undefined, item: Item) =>
    other !== undefined &&
    !explained.has(other) &&
    !totals.has(other) &&
    other.sentence === item.sentence &&
    (other.noun ?? item.noun) === (item.noun ?? other.noun);
  const [previous, next] = [beside(first, -1), beside(last, 1)];
  const isTorn = [previous, next].some((other) => other !== total && isPeer(other, first));
  const areAll = [previous, next].every((other) => other === total || other?.sentence !== first.sentence);
  if (areAll && parts.length > FEW) return false;
  const before = beside(total, -1);
  return isTorn || (isPeer(before, total) && !(before !== undefined && parts.includes(before)));
}

/** "367 went to investigation. The other 1,410 did not". */
function isRestOf(parts: readonly Item[], { before }: Item): boolean {
  return parts.length === 2 && [REST, OTHER].some((cue) => cue.test(clauseBefore(before)));
}

/** Whether a total is a part beside the others: "553 cases, of which 313 …, 102 …, 48 … and the remaining 54". */
function isPartToo(before: Item | undefined, last: Item): boolean {
  return before?.sentence === last.sentence && OF_WHICH.test(before.before) && REST.test(clauseOf(last));
}

/** Whether words say that a total has parts, or that numbers are all of one. */
function isTied(total: Item, parts: readonly Item[], isNext: boolean): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  const { before, after } = total;
  return (
    [TOTAL, MAKING].some((cue) => cue.test(before)) ||
    [OF_WHICH, DIVIDED].some((cue) => cue.test(first.before)) ||
    (total.start < first.start && first.before.includes(":")) ||
    PART.test(first.after) ||
    (isNext && [OF_WHICH, DIVIDED, MADE_OF].some((cue) => cue.test(`${after} ${first.before}`))) ||
    [REST, OTHER].some((cue) => cue.test(clauseOf(last))) ||
    (first.sentence !== total.sentence && !isOneOfAll(first) && sharesStem(clauseOf(total), clauseOf(first))) ||
    areComplements(parts)
  );
}
