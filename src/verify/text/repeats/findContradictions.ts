import type { FigureReading } from "../../../language/reading/FigureReading.js";
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
/** So many numbers that both documents have show that they tell of one thing; smaller ones are those of staff and offices. */
const AGREED = 2;
const LEAST = 20;
/** Two numbers of so many digits are seldom the same by chance; smaller ones need a name in common. */
const LONG = 100;
/** Two numbers so large that differ by a slip are one number, if so many words are the same. */
const LARGE = 1_000_000;
const WORDS = 3;
/** Of the words of the one that has fewer, this share has to be those of the other. */
const ALIKE = 0.8;
/** Beyond so many times the other, a number is one of something else. */
const FAR = 2;
/** Words that tell no thing from another. */
const EMPTY =
  /^(?:was|were|has|had|with|under|its|it|all|first|second|third|ب?موجب|بها|منها|خلال|وفق|عبر|اولا|ثانيا|ثالثا|كانت?)$/;

/** A document: what it counts, and its numbers and times, at their places in the whole text. */
export interface ToldDocument {
  readonly items: readonly Item[];
  readonly figures: readonly FigureReading[];
}

/** What a document counts, with the words that it is told by. */
interface Told {
  readonly item: Item;
  readonly names: readonly (readonly string[])[];
}

/**
 * Finds the number that two documents give of one thing and that differs, where others are the same in both, or where it is a long one
 * with a slip: "13 complaints per 100,000 passengers" and "21".
 */
export function findContradictions(documents: readonly ToldDocument[]): readonly Relation[] {
  if (documents.length < 2 || documents.length > LIMIT) return [];
  return documents.flatMap((one, index) => documents.slice(index + 1).flatMap((other) => contradiction(one, other)));
}

function contradiction(first: ToldDocument, second: ToldDocument): readonly Relation[] {
  if (Math.max(first.items.length, second.items.length) > MOST || areOfOtherTimes(first, second)) return [];
  const [one, other] = [toldIn(first), toldIn(second)];
  const shared = new Set(one.flatMap((a) => (other.some((b) => b.item.value === a.item.value) ? a.item.value : [])));
  const agreed = one.filter((a) => other.some((b) => b.item.value === a.item.value && agree(a, b)));
  const areOne = agreed.length >= AGREED;
  const left = one.filter(({ item }) => !shared.has(item.value));
  const right = other.filter(({ item }) => !shared.has(item.value));
  const pairs = left.flatMap((a): readonly Pair[] => {
    const b = likest(a, right);
    const isMutual = b !== undefined && likest(b, left) === a && mayBeOne(a.item, b.item);
    return isMutual && ((areOne && areAlike(a, b)) || isSaidAgain(a, b)) ? [[a.item, b.item]] : [];
  });
  const only = onlyOne(pairs);
  return only === undefined
    ? []
    : [{ ...relate("rounded", [only[0]], only[1]), kind: "contradiction", severity: "warning" }];
}

function toldIn({ items }: ToldDocument): readonly Told[] {
  return items.flatMap((item) => {
    const names = namesIn(clauseOf(item)).filter((forms) => !forms.some((form) => EMPTY.test(form)));
    return item.kind === "count" ? [{ item, names }] : [];
  });
}

/** Whether a number that both documents have is told of the same thing in both, and not to compare. */
function agree(a: Told, b: Told): boolean {
  const isLong = a.item.value >= LONG || (a.item.value >= LEAST && likeness(a, b) > 0);
  return isLong && ![a, b].some(isCompared);
}

function isCompared({ item: { before, after } }: Told): boolean {
  return COMPARISON.test(`${before} ${after}`);
}

/** Whether two numbers are told in the same words. */
function areAlike(a: Told, b: Told): boolean {
  // A rate names its noun and what it is for; the rest is who has it.
  const most = a.item.per === undefined ? Number.POSITIVE_INFINITY : WORDS + 1;
  return likeness(a, b) >= Math.min(most, ALIKE * Math.min(a.names.length, b.names.length)) && ![a, b].some(isCompared);
}

/** Whether large numbers differ by a slip of the pen, in many of the same words. */
function isSaidAgain(a: Told, b: Told): boolean {
  return a.item.value >= LARGE && likeness(a, b) >= WORDS && differsByOneSlip(a.item.value, b.item.value);
}

/** Whether the documents tell of other months, quarters or days, or each of years of which none is one of the other's. */
function areOfOtherTimes(one: ToldDocument, other: ToldDocument): boolean {
  const [times, others] = [one, other].map(
    ({ figures }) =>
      new Set(figures.flatMap((figure) => ("period" in figure && figure.kind !== "year" ? figure.period : []))),
  );
  if ([...(times ?? [])].join() !== [...(others ?? [])].join()) return true;
  const [years, otherYears] = [one, other].map(
    ({ items }) => new Set(items.flatMap(({ before, after }) => `${before} ${after}`.match(YEARS) ?? [])),
  );
  if (years === undefined || otherYears === undefined || years.size * otherYears.size === 0) return false;
  return [...years].every((year) => !otherYears.has(year));
}

/** The one that has most words in common; none where another has as many. */
function likest(one: Told, others: readonly Told[]): Told | undefined {
  const most = Math.max(1, ...others.map((other) => likeness(one, other)));
  return onlyOne(others.filter((other) => likeness(one, other) === most));
}

function likeness(a: Told, b: Told): number {
  const forms = new Set(b.names.flat());
  return a.names.filter((name) => name.some((form) => forms.has(form))).length;
}

/** Whether two counts may be one: of one noun and unit, neither a bound, neither far from the other. */
function mayBeOne(a: Item, b: Item): boolean {
  const isNear = a.value <= FAR * b.value && b.value <= FAR * a.value;
  const isOne = a.noun === b.noun && a.per === b.per && a.figure.decimals === b.figure.decimals;
  return isNear && isOne && (a.bound ?? b.bound) === undefined;
}
