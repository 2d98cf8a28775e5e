import { clauseOf } from "../clauses/clauseOf.js";
import { COMPARISON, YEARS } from "../passage/cues.js";
import { namesIn } from "../passage/namesIn.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";

/** More documents than these are no two reports of one thing. */
const LIMIT = 4;
/** A document with more counts is no press note, and its numbers are found elsewhere by chance. */
const MOST = 60;
/** So many numbers that both documents have show that they tell of one thing. */
const AGREED = 2;
/** Two numbers of so many digits are seldom the same by chance; smaller ones need a name in common. */
const LONG = 100;
/** Two numbers of so many digits that differ in one are one number, if so many words are the same. */
const LONGER = 10_000;
const WORDS = 3;
/** Beyond so many times the other, a number is one of something else. */
const FAR = 2;

/** What a document counts, with the words that it is told by. */
interface Told {
  readonly item: Item;
  readonly names: ReadonlySet<string>;
}

/**
 * Finds the number that two documents give of one thing and that differs, where others are the same in both: "13 complaints per 100,000
 * passengers" and "21". All places are those of the whole text.
 */
export function findContradictions(documents: readonly (readonly Item[])[]): readonly Relation[] {
  if (documents.length < 2 || documents.length > LIMIT) return [];
  const told = documents.map(toldIn);
  return told.flatMap((one, index) => told.slice(index + 1).flatMap((other) => contradiction(one, other)));
}

function contradiction(one: readonly Told[], other: readonly Told[]): readonly Relation[] {
  if (Math.max(one.length, other.length) > MOST || areOfOtherYears(one, other)) return [];
  const shared = new Set(one.flatMap((a) => (other.some((b) => b.item.value === a.item.value) ? a.item.value : [])));
  const agreed = one.filter((a) => other.some((b) => b.item.value === a.item.value && agree(a, b)));
  const areOne = agreed.length >= AGREED;
  const [left, right] = [one, other].map((all) => all.filter(({ item }) => !shared.has(item.value)));
  if (left === undefined || right === undefined) return [];
  const pairs = left.flatMap((a): readonly Pair[] => {
    const b = likest(a, right);
    const isMutual = b !== undefined && likest(b, left) === a && mayBeOne(a.item, b.item);
    return isMutual && (areOne || isSaidAgain(a, b)) ? [[a.item, b.item]] : [];
  });
  const only = onlyOne(pairs);
  return only === undefined ? [] : [{ ...relate("rounded", [only[0]], only[1]), kind: "contradiction" }];
}

function toldIn(items: readonly Item[]): readonly Told[] {
  return items.flatMap((item) =>
    item.kind === "count" ? [{ item, names: new Set(namesIn(clauseOf(item)).flat()) }] : [],
  );
}

/** Whether a number that both documents have is told of the same thing in both, and not to compare. */
function agree(a: Told, b: Told): boolean {
  const isCompared = [a, b].some(({ item }) => COMPARISON.test(`${item.before} ${item.after}`));
  return !isCompared && (a.item.value >= LONG || likeness(a, b) > 0);
}

/** Whether long numbers differ by a slip of the pen, in the same words. */
function isSaidAgain(a: Told, b: Told): boolean {
  return a.item.value >= LONGER && likeness(a, b) >= WORDS && differsByOneSlip(a.item.value, b.item.value);
}

/** Whether each document names years, and none of them is one of the other's. */
function areOfOtherYears(one: readonly Told[], other: readonly Told[]): boolean {
  const [first, second] = [one, other].map(
    (all) => new Set(all.flatMap(({ item }) => `${item.before} ${item.after}`.match(YEARS) ?? [])),
  );
  if (first === undefined || second === undefined || first.size * second.size === 0) return false;
  return [...first].every((year) => !second.has(year));
}

/** The one that has most words in common; none where another has as many. */
function likest(one: Told, others: readonly Told[]): Told | undefined {
  const most = Math.max(1, ...others.map((other) => likeness(one, other)));
  return onlyOne(others.filter((other) => likeness(one, other) === most));
}

function likeness(a: Told, b: Told): number {
  return [...a.names].filter((name) => b.names.has(name)).length;
}

/** Whether two counts may be one: of one noun and unit, neither a bound, neither far from the other. */
function mayBeOne(a: Item, b: Item): boolean {
  const isNear = a.value <= FAR * b.value && b.value <= FAR * a.value;
  const isOne = a.noun === b.noun && a.per === b.per && a.figure.decimals === b.figure.decimals;
  return isNear && isOne && (a.bound ?? b.bound) === undefined;
}
