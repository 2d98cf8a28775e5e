import { foldText } from "../../../language/foldText.js";
import { MEAN } from "../passage/cues.js";
import type { Passage } from "../passage/Passage.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import type { Relation } from "../relations/Relation.js";
import { type Numeral, numeralOf } from "./numeralOf.js";

/** So many numbers in a row are an account; of more, both of its sides have several numbers by chance. */
const SHORTEST = 4;
const LONGEST = 8;
const TWO_SIDED = 5;
/** So many numbers of the sum are in the account, and all but one of more. */
const FEWEST = 3;
/** A smaller sum is met by chance. */
const LEAST = 100;
/** Before a year. */
const OF_YEAR =
  /(?<![a-z])(?:in|into|of|from|since|for|during|by|until|year)\s$|(?<![ء-ي])(?:في|من|منذ|عام|سنة|لعام|إلى|حتى|خلال)\s$/i;
const NEAR = 10;
/** How far, in characters, the word of a mean may stand before it. */
const BEHIND = 40;
/** So far its row is looked at. */
const ROW = 160;

interface Numerals {
  readonly list: readonly Numeral[];
  /** Where each stands among them, by its start. */
  readonly places: ReadonlyMap<number, number>;
}

/**
 * Whether the numbers of a sum that fails are in no account with others that is exact, "1,892 were carried over, 887 came in, 2,069 were closed, 710 are
 * open": where they are, no slip ties them otherwise.
 */
export function isNotOfAccount(
  { text, figures }: Pick<Passage, "text" | "figures">,
  all: readonly Relation[],
): (relation: Relation) => boolean {
  if (!all.some(isWrongSum)) return () => true;
  const numerals = figures.flatMap(numeralOf);
  // A year between the numbers is none of them.
  const dated = numerals.filter(
    ({ start, isYear }) => !isYear || !OF_YEAR.test(text.slice(Math.max(0, start - NEAR), start)),
  );
  const lists = [numerals, dated, numerals.filter(({ isYear }) => !isYear)].map(
    (list): Numerals => ({ list, places: new Map(list.map(({ start }, at) => [start, at])) }),
  );
  const values = new Map(numerals.map(({ start, value }) => [start, value]));
  const means = new Map(
    all
      .filter((relation) => relation.kind === "mean" && holds(relation))
      .flatMap(({ operands }) => operands.map(({ start }) => [start, operands] as const)),
  );
  return (relation) => {
    if (!isWrongSum(relation) || isInTable(text, relation)) return true;
    const starts = relation.operands.map(({ start }) => start);
    const own = new Set(starts);
    // "616 of 1,132 upheld: it upheld 54.4 %, or 616": one number is told twice.
    const [one = 0, other = 0, total = 0, ...more] = starts;
    if (more.length === 0 && one < total && total < other && values.get(one) === values.get(other)) return false;
    const hasMost = (places: readonly Numeral[] | Relation["operands"]): boolean => {
      const common = places.filter(({ start }) => own.has(start)).length;
      // Some of its own numbers alone are what one that was left out makes of it.
      return (
        common >= Math.max(FEWEST, own.size - 1) &&
        (common < places.length || (common === own.size && common === SHORTEST))
      );
    };
    if (lists.some((list) => givesNext(list, starts))) return false;
    const isMeant = (operands: Relation["operands"] = []) => operands.length > own.size && hasMost(operands);
    const isAccount = (window: readonly Numeral[]): boolean =>
      hasMost(window) && (isExact(window.map(({ value }) => value)) || hasMean(window, text));
    return !(
      starts.some((start) => isMeant(means.get(start))) || lists.some((list) => windowsAt(list, own).some(isAccount))
    );
  };
}

function isWrongSum(relation: Relation): boolean {
  return relation.kind === "sum" && fails(relation);
}

/** Whether the number right before the parts, or right behind them, is their sum: "1,200 in all; 700 were closed and 500 are left. From the capital came 420 of the 1,000". */
function givesNext({ list, places }: Numerals, starts: readonly number[]): boolean {
  const found = starts.slice(0, -1).flatMap((start) => places.get(start) ?? []);
  if (found.length < starts.length - 1 || found.length > LONGEST) return false;
  const sum = found.reduce((all, place) => all + (list[place]?.value ?? 0), 0);
  const beside = [list[Math.min(...found) - 1], list[Math.max(...found) + 1]];
  return sum >= LEAST && beside.some((numeral) => numeral?.value === sum && numeral.start !== starts.at(-1));
}

/** Whether a number stands in a row of a table, where what is next to it is no sentence. */
function isInTable(text: string, { operands }: Relation): boolean {
  return operands.some(({ start, end }) => {
    const before = text.slice(Math.max(0, start - ROW), start);
    const behind = text.slice(end, end + ROW).split("\n", 1)[0] ?? "";
    return /[|\t]/.test(before.slice(before.lastIndexOf("\n") + 1) + behind);
  });
}

/** The numbers in a row, so many at a time, around those that a relation ties. */
function windowsAt({ list, places }: Numerals, own: ReadonlySet<number>): readonly (readonly Numeral[])[] {
  const found = own.size > LONGEST ? [] : [...own].flatMap((start) => places.get(start) ?? []);
  const [first, last] = [Math.min(...found), Math.max(...found)];
  // What is so far apart is no account.
  if (found.length === 0 || last - first > 2 * LONGEST) return [];
  const windows: (readonly Numeral[])[] = [];
  for (let from = Math.max(0, first - LONGEST); from <= last; from++)
    for (let length = SHORTEST; length <= LONGEST; length++) windows.push(list.slice(from, from + length));
  return windows;
}

/** Whether one of the numbers is called the mean of the others, and is: "3,619, 2,887 and 1,432, so that the mean is 2,646". */
function hasMean(window: readonly Numeral[], text: string): boolean {
  const sum = window.reduce((all, { value }) => all + value, 0);
  return window.some(
    ({ start, value }) =>
      Math.abs(value * window.length - sum) < window.length / 2 &&
      MEAN.test(foldText(text.slice(Math.max(0, start - BEHIND), start))),
  );
}

/** Whether one of the numbers is all the others together, or, of a few, some of them are as many as the others. */
function isExact(values: readonly number[]): boolean {
  const half = values.reduce((sum, value) => sum + value, 0) / 2;
  if (half < LEAST || values.length < SHORTEST) return false;
  if (values.includes(half)) return true;
  if (values.length > TWO_SIDED) return false;
  return values.some((one, at) =>
    values.slice(at + 1).some((other) => one + other === half && !isSame([one, other], values)),
  );
}

/** Whether the other numbers are the same two again. */
function isSame(pair: readonly number[], values: readonly number[]): boolean {
  return pair.every((value) => values.filter((other) => other === value).length > 1);
}
