import { foldText } from "../../../language/foldText.js";
import type { FixedDecimal } from "../../../model/numbers.js";
import { isAlike } from "../clauses/isAlike.js";
import { COMPARISON, EARLIER, SINCE } from "../passage/cues.js";
import { daysOfSpan } from "../passage/daysOfSpan.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateMean } from "../relations/relateMean.js";
import { settle } from "../relations/settle.js";
import type { Reading } from "../sums/Reading.js";
import { boundedMean } from "./boundedMean.js";
import { isOtherRate } from "./isOtherRate.js";
import { isSlippedMean } from "./isSlippedMean.js";

/** The days of a month, on average. */
const MONTH = 30.44;
/** How many of a unit make a year. */
const IN_YEAR: Readonly<Record<string, number>> = { week: 52, month: 12, year: 1 };
/** A span of days is one of months if it is no more of one beyond them. */
const ODD = 0.1;
const REACH = 8;
const BEFORE = 300;
/** A rate further from the quotient than this share of it is a rate of something else. */
const FAR = 0.25;
const SPANS: readonly (readonly [years: number, words: RegExp])[] = [
  [
    1,
    /(?<![a-zء-ي])(?:(?:over|in|during|for) the (?:whole |full |financial |fiscal |calendar )?year|full year|a year|(?:خلال|طوال|طيله|علي مد(?:ار|ي)) (?:ال)?(?:عام|سنه)(?! ال)|(?:العام|السنه) (?:كامل[اه]|كله[ا]?))(?![a-zء-ي])/,
  ],
  [
    0.5,
    /(?<![a-zء-ي])(?:(?:first|second) (?:half|semester)|half-year|six months|(?:النصف|السداسي) (?:الاول|الثاني)|سته اشهر)(?![a-zء-ي])/,
  ],
  [
    0.25,
    /(?<![a-zء-ي])(?:(?:first|second|third|fourth|last|this|the) quarter|three months|(?:الربع|الثلاثي) (?:الاول|الثاني|الثالث|الرابع|الاخير)|(?:خلال|طوال|في|[ء-ي]+(?:ات|اوي|اكر)|مجموع|اجمالي) (?:هذا )?الربع|ثلاثه اشهر)(?![a-zء-ي])/,
  ],
  [0.75, /(?<![a-zء-ي])(?:nine months|تسعه اشهر)(?![a-zء-ي])/],
];

/** Finds means of a month, a week or a year, "48,960 over the year, 4,080 a month", and the total and period they come from. */
export function findPeriodMeans(reading: Reading): readonly Relation[] {
  const { items } = reading;
  return items.flatMap((rate): readonly Relation[] => {
    const inYear = IN_YEAR[rate.per ?? ""];
    if (rate.kind !== "count" || inYear === undefined) return [];
    const totals = nearby(items, rate.start, REACH).filter(
      (item) =>
        isCount(item) &&
        item.value > rate.value * 1.5 &&
        isAlike(item, rate) &&
        (item.bound !== "over" || item.sentence === rate.sentence),
    );
    const check = (total: Item, count: number, mean = rate) => relateMean([total], exact(count), mean);
    const { possible, certain } = countsNear(reading, rate, inYear);
    return settle(
      totals.flatMap((total) => possible.map((count) => check(total, count))),
      () => {
        const total =
          totals.findLast(({ start }) => start < rate.start) ??
          onlyOne(totals.filter(({ sentence }) => sentence === rate.sentence));
        if (total === undefined || certain === undefined || total.bound !== undefined) return;
        if (rate.sentence - total.sentence > 1 || isOtherRate(rate, total)) return;
        if ([rate, total].some((item) => isDated(reading, item))) return;
        if (rate.bound !== undefined) return boundedMean(total, certain, rate);
        // A rate beside one that holds is of some of them.
        if (
          nearby(items, rate.start, REACH).some(
            (other) => other.per === rate.per && holds(check(total, certain, other)),
          )
        )
          return;
        const quotient = total.value / certain;
        const off = Math.abs(rate.value - quotient) / quotient;
        // Weeks and months do not divide each other: a week is wrong only beyond their odds and ends.
        const close =
          off < FAR || differsByOneSlip(rate.value, Math.round(quotient)) || isSlippedMean(rate, total, certain);
        return close && (rate.per !== "week" || off > 0.04) ? check(total, certain) : undefined;
      },
    );
  });
}

/** "2.5 months", or a quarter of a year. */
function exact(count: number): FixedDecimal {
  return Number.isInteger(count) ? { units: count, decimals: 0 } : { units: Math.round(count * 1e4), decimals: 4 };
}

/** How many of the unit the period may have that the text around a rate names, and the one that leaves no doubt. */
function countsNear({ text, figures, others }: Reading, rate: Item, inYear: number) {
  const stated = nearby(others, rate.start, 4).find(
    ({ noun, sentence, start, value }) =>
      noun === rate.per && sentence === rate.sentence && start !== rate.start && value > 1 && value < 200,
  );
  const whole = Array.from({ length: 11 }, (_, index) => index + 2);
  if (stated !== undefined) return { possible: [stated.value], certain: stated.value };
  const words = foldText(text.slice(Math.max(0, rate.start - BEFORE), rate.end + 80));
  const spans = new Set(SPANS.flatMap(([years, pattern]) => (pattern.test(words) ? [years] : [])));
  const near = figuresWithin(figures, rate.start - BEFORE, rate.end + 80);
  const days = new Set(near.slice(1).flatMap((last, at) => daysOfSpan(text, near[at] ?? last, last) ?? []));
  const months = [...days].map((span) => span / MONTH);
  const areWhole = months.every((span) => Math.abs(span - Math.round(span)) < ODD);
  for (const span of months) if (inYear === 12 && areWhole) spans.add(Math.round(span) / 12);
  for (const figure of near) {
    if (figure.kind === "year") spans.add(1);
    if (figure.kind === "half") spans.add(0.5);
    if (figure.kind === "quarter") spans.add(0.25);
  }
  const [years, ...more] = spans;
  const possible =
    inYear === 12 ? whole : [...spans].flatMap((span) => [span * inYear, span * inYear + 1]).filter(isSeveral);
  const count = Math.round((years ?? 0) * inYear * 1e6) / 1e6;
  // Of a part of the period that it names, of several, or of other months.
  const isOfOthers = days.size > 0 && near.filter(({ kind }) => kind === "month").length > 2;
  const isClear = !isOfOthers && areWhole && more.length === 0 && isSeveral(count);
  return isClear ? { possible, certain: count } : { possible };
}

/** Whether the sentence of a number tells of a time since another, or of two: of months any number is tried, so another sentence says nothing. */
function isDated({ text, sentenceStarts: starts }: Reading, { sentence, start, end, per = "month" }: Item): boolean {
  const [from, to] =
    per === "month" ? [starts[sentence] ?? 0, starts[sentence + 1] ?? text.length] : [start - BEFORE, end + 80];
  const words = foldText(text.slice(Math.max(0, from), to));
  return [SINCE, COMPARISON, EARLIER].some((cue) => cue.test(words));
}

/** "11 draws a year" beside a quarter is no mean of it. */
function isSeveral(count: number): boolean {
  return count > 1 && Number.isInteger(count);
}
