import type { FigureReading, QuantityReading } from "../../../language/reading/FigureReading.js";
import { isTimeUnit } from "../../../language/reading/isTimeUnit.js";
import { isYearText } from "../../../language/reading/isYearText.js";

/** The whole that a count is one of: "1,003 out of 2014". */
const OUT_OF = /(?<![a-zء-ي])(?:من (?:أصل|اصل)|out of(?: the)?) \(?$/i;
/** Between a count and its month: "1984 in January". */
const IN_MONTH = /^ (?:في|خلال|بشهر|لشهر|in|during|for)(?: شهر)? $/i;
/** What a count and the next one of its list are each said of, in the same way: "3876 by phone and 2049 by e-mail". */
const SAID =
  /^ (?:[^\s,،]+ )?(by|from|via|through|about|in|at|عبر|عن|من|في|لدى|ب(?=[ء-ي]))[^\d٠-٩.;؛:]*(?:[,،] ?و?| و|,? and )$/i;
/** Some of what the number before it counts: "2025 of them". */
const OF_THEM = /^ (?:of (?:them|these|which|whom)|منه[امن])(?![a-zء-ي])/i;
/** A sum that a year would complete by chance: "between 2019 and 2021, 2 centres" have less beside it. */
const LEAST = 100;
const LONGEST = 8;
const FEW = 1000;
const REACH = 240;
/** So many numbers are what was there and what came in, what went and what is left. */
const ACCOUNT = 4;
/** How far, in characters, a number may stand from the percentage that it gives with another one. */
const NEAR = 60;

/**
 * The numbers that look like years and count something: out of so many, so many in a month, some of those before, a part or the total of the numbers beside
 * them, of an account, or what gives a percentage of one decimal or more.
 */
export function yearsThatCount(
  quantities: readonly QuantityReading[],
  figures: readonly FigureReading[],
  text: string,
): ReadonlySet<QuantityReading> {
  const counts = quantities.filter(
    ({ kind, decimals, noun }) =>
      (kind === "number" || kind === "count") && decimals === 0 && !(noun !== undefined && isTimeUnit(noun)),
  );
  const months = new Map(figures.flatMap(({ kind, span }) => (kind === "month" ? [[span.start, span] as const] : [])));
  const isOfMonth = ({ span }: QuantityReading) =>
    [...text.slice(span.end, span.end + 12).matchAll(/ (?=\S)/g)].some(
      ({ index }) => months.has(span.end + index + 1) && IN_MONTH.test(text.slice(span.end, span.end + index + 1)),
    );
  const places = new Map(quantities.map((quantity, at) => [quantity, at]));
  return new Set(
    counts.filter(
      (count, at) =>
        count.noun === undefined &&
        isYearText(count.text) &&
        (OUT_OF.test(text.slice(Math.max(0, count.span.start - 16), count.span.start)) ||
          OF_THEM.test(text.slice(count.span.end, count.span.end + 10)) ||
          isOfMonth(count) ||
          isNextOf(counts[at - 1], count, text) ||
          isInSum(counts, at) ||
          isInAccount(counts, at) ||
          givesShare(count, quantities, places.get(count) ?? 0)),
    ),
  );
}

/** Whether a number stands behind a count as that does behind its own words: "3876 by phone and 2049 by e-mail". */
function isNextOf(previous: QuantityReading | undefined, { span }: QuantityReading, text: string): boolean {
  if (previous === undefined || isYearText(previous.text)) return false;
  const [, word] = SAID.exec(text.slice(previous.span.end, span.start)) ?? [];
  return (
    word !== undefined &&
    text.startsWith(` ${word}`, span.end) &&
    !/^ \S+ [\d٠-٩]/.test(text.slice(span.end, span.end + 12))
  );
}

/** Whether a number and some right beside it are a total and all its parts. */
function isInSum(counts: readonly QuantityReading[], at: number): boolean {
  for (let from = Math.max(0, at - LONGEST + 1); from <= at; from++) {
    for (let to = Math.max(at, from + 2); to < from + LONGEST; to++) {
      const [first, last] = [counts[from], counts[to]];
      if (first === undefined || last === undefined || last.span.end - first.span.start > REACH) break;
      const run = counts.slice(from, to + 1);
      const sum = run.reduce((total, { value }) => total + value, 0);
      const others = run.reduce((total, { text, value }) => total + (isYearText(text) ? 0 : value), 0);
      if (others < LEAST) continue;
      if (run.some(({ value }) => 2 * value === sum)) return true;
      // What a total further up gives exactly is no accident.
      const above = counts.slice(Math.max(0, from - LONGEST), from);
      if (sum > FEW && above.some(({ value, text }) => value === sum && !isYearText(text))) return true;
    }
  }
  return false;
}

/** Whether four numbers in a row, with this one, are the two sides of an account: "2,078 were there, 7,875 came in, 7,529 went, 2,424 are left". */
function isInAccount(counts: readonly QuantityReading[], at: number): boolean {
  for (let from = Math.max(0, at - ACCOUNT + 1); from <= at; from++) {
    const [one, two, three, four, ...more] = counts.slice(from, from + ACCOUNT).map(({ value }) => value);
    if (one === undefined || two === undefined || three === undefined || four === undefined || more.length > 0)
      return false;
    if (one + two === three + four && Math.min(one, two, three, four) >= LEAST && one !== three && one !== four)
      return true;
  }
  return false;
}

/** Whether a percentage near a number is its share of another one, or the other's of it. */
function givesShare(count: QuantityReading, quantities: readonly QuantityReading[], at: number): boolean {
  const beside = quantities.slice(Math.max(0, at - LONGEST), at + LONGEST);
  const gives = (part: number, whole: number, { value, decimals }: QuantityReading) =>
    part < whole && Math.abs((100 * part) / whole - value) <= 0.5 * 10 ** -decimals;
  const isShare = ({ kind, decimals, span }: QuantityReading) =>
    kind === "percent" && decimals > 0 && Math.abs(span.start - count.span.start) < NEAR;
  const wholes = beside.filter(({ kind, decimals, text }) => kind !== "percent" && decimals === 0 && !isYearText(text));
  return beside
    .filter(isShare)
    .some((share) => wholes.some(({ value }) => gives(count.value, value, share) || gives(value, count.value, share)));
}
