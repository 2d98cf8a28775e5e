import { daysIn } from "../../periods/daysIn.js";
import { checkRatio } from "../checks/checkRatio.js";
import { isAlike } from "./countsOf.js";
import { HIGHEST } from "./cues.js";
import type { Item, Relation } from "./Relation.js";
import type { Passage } from "./readItems.js";

const PER_DAY: Readonly<Record<string, number>> = { minute: 1440, hour: 24, day: 1 };
const LENGTHS: readonly (readonly [word: RegExp, days: readonly number[]])[] = [
  [/(?:^|[^\p{L}])(?:[بلوف]?(?:ال)?يوم|امس|day|24 ساعه|24 hours)(?![\p{L}])/u, [1]],
  [/(?:^|[^\p{L}])(?:[بلوف]?(?:ال)?اسبوع|week)(?![\p{L}])/u, [7]],
  [/(?:^|[^\p{L}])(?:[بلوف]?(?:ال)?شهر|month)(?![\p{L}])/u, [28, 29, 30, 31]],
];
const SPAN = /(?:^|[^\p{L}])(?:منذ|حتي|الي|since|until|between|from)(?![\p{L}])/u;
const RATE_WORDS = /(?:per|each|a|كل) (?:day|يوم)|في اليوم|يوميا/g;
const REACH = 30;

/** Finds rates ("64 calls a minute", "600 calls per day") and the total and period they come from. */
export function findMeans({ text, items, figures }: Passage, fold: (text: string) => string): readonly Relation[] {
  const rates = items.flatMap((rate, place) =>
    rate.kind === "count" && PER_DAY[rate.per ?? ""] !== undefined ? [{ rate, place }] : [],
  );
  if (rates.length === 0) return [];
  const stated = figures.flatMap((figure) => {
    if (!("period" in figure) || figure.calendar !== undefined) return [];
    if (figure.kind === "date") return [{ days: [1], start: figure.span.start, year: false }];
    if (figure.kind === "month" && figure.period.length < 7)
      return [{ days: [28, 29, 30, 31], start: figure.span.start, year: false }];
    if (figure.period.startsWith("Q") || figure.period.startsWith("H")) return [];
    return [{ days: [daysIn(figure.period)], start: figure.span.start, year: figure.kind === "year" }];
  });
  return rates.flatMap(({ rate, place }) => {
    const near = fold(text.slice(Math.max(0, rate.start - 400), rate.end + 200)).replace(RATE_WORDS, "");
    const written = LENGTHS.filter(([word]) => word.test(near)).map(([, days]) => days);
    const periods = [
      ...stated.filter(({ start }) => Math.abs(start - rate.start) < 600).map(({ days }) => days),
      ...written,
    ];
    return relationsOf(
      rate,
      items.slice(Math.max(0, place - REACH), place + REACH),
      periods,
      SPAN.test(near),
      stated.filter(({ year }) => !year).map(({ days }) => days),
    );
  });
}

function relationsOf(
  rate: Item,
  items: readonly Item[],
  periods: readonly (readonly number[])[],
  vague: boolean,
  exact: readonly (readonly number[])[],
): Relation[] {
  const units = PER_DAY[rate.per ?? ""] ?? 1;
  const totals = items
    .filter((item) => item.kind === "count" && item.per === undefined && item.value > rate.value && isAlike(item, rate))
    .filter(({ before }) => !HIGHEST.test(before));
  const check = (total: Item, days: number) =>
    checkRatio(total.figure, { units: days * units, decimals: 0 }, rate.figure);
  const lengths = [...new Set(periods.flat())];
  for (const total of totals)
    for (const days of lengths) {
      const outcome = check(total, days);
      if (outcome.outcome.startsWith("pass")) return [{ kind: "mean", operands: [total, rate], outcome }];
    }
  const [total] = totals.filter(({ sentence }) => Math.abs(sentence - rate.sentence) <= 1);
  const certain = exact.length === 1 ? exact[0] : lengths.length === 1 ? lengths : undefined;
  const [days] = certain ?? [];
  if (total === undefined || days === undefined || certain?.length !== 1 || vague || total.bound === "over") return [];
  const quotient = total.value / (days * units);
  const off = Math.abs(rate.value - quotient);
  if (days * units <= 1 || off > quotient * 0.55 || (rate.bound !== undefined && off < 1)) return [];
  return [{ kind: "mean", operands: [total, rate], outcome: check(total, days) }];
}
