import { foldText } from "../../../language/foldText.js";
import type { PeriodReading } from "../../../language/reading/FigureReading.js";
import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { isAlike } from "../clauses/isAlike.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { itemRole } from "../clauses/itemRole.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { nounsBehind } from "../clauses/nounsBehind.js";
import { saysNothingElse } from "../clauses/saysNothingElse.js";
import { EARLIER, MEAN, PLANNED } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import { fails } from "../relations/fails.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { runsOf } from "../relations/runsOf.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { isCompared } from "./isCompared.js";
import { isListSlip } from "./isListSlip.js";

/** How far from a number its month stands. */
const CLOSE = 60;
/** Further off, the numbers of some months are no parts of a total. */
const NEAR = 0.3;
const LEAST = 3;
/** From the first month of a span to its last. */
const TO = /^\s*(?:to|through|until|and|[-–]|[وحت]?الي|حتي|و)(?: (?:the end of|نهايه|اخر|غايه))?\s*$/;
/** "In the quarter", where the three months before are those of one. */
const THE_QUARTER =
  /(?<![a-z])(?:the|that|this) quarter(?![a-z])|(?<![ء-ي])[وفب]?(?:ال|لل)ربع(?! ال(?:سابق|ماضي|مقبل))(?![ء-ي])|(?<![a-z])(?:the|these) three months|ال(?:اشهر|شهور) الثلاثه|ثلاثه (?:اشهر|شهور)/;

/** A count with the month that stands beside it, counted from January. */
interface Monthly {
  readonly count: Item;
  readonly at: number;
  readonly month: number;
}

/** Finds totals of a quarter, or of months that are named by the first and the last, that the counts of all its months do not give. */
export function findMonthSums(reading: Reading): readonly Relation[] {
  const { counts } = reading;
  return [true, false].flatMap((isBehind) =>
    runsOf(monthlyOf(reading, isBehind), goesOn)
      .filter(({ length }) => length >= LEAST)
      .flatMap((run) => {
        const [first, last] = [run[0]?.at ?? 0, run.at(-1)?.at ?? 0];
        const parts = run.map(({ count }) => count);
        return [counts[first - 1], counts[last + 1]].flatMap((total): readonly Relation[] => {
          if (total === undefined || !isTotal(reading, total, run)) return [];
          const relation = relate("sum", parts, total);
          return fails(relation) && isListSlip(total.value, parts) ? [relation] : [];
        });
      }),
  );
}

function monthlyOf({ counts, figures }: Reading, isBehind: boolean): readonly Monthly[] {
  return counts.flatMap((count, at) => {
    const { start, end, before, after, bound } = count;
    const [from, to] = isBehind
      ? [end, end + Math.min(CLOSE, clauseAfter(after).length)]
      : [start - Math.min(CLOSE, before.length), start];
    const named = onlyOne(figuresWithin(figures, from, to).filter(({ kind }) => kind === "month"));
    if (named?.kind !== "month" || bound !== undefined) return [];
    return [{ count, at, month: monthOf(named) }];
  });
}

function goesOn(last: Monthly, next: Monthly): boolean {
  const isNext = next.at === last.at + 1 && next.month === (last.month % 12) + 1;
  return isNext && next.count.sentence - last.count.sentence < 2 && mayBeSame(last.count, next.count);
}

/** Whether a count is that of all the months of a run, and of the same thing. */
function isTotal(reading: Reading, total: Item, run: readonly Monthly[]): boolean {
  const parts = run.map(({ count }) => count);
  const near = parts.some(({ sentence }) => Math.abs(sentence - total.sentence) < 2);
  const words = `${total.before} ${clauseAfter(total.after)}`;
  if (!near || total.bound !== undefined || isCompared(total) || isIncrement(total)) return false;
  if ([MEAN, EARLIER, PLANNED].some((cue) => cue.test(words))) return false;
  const isSame = parts.every((part) => part.value < total.value && mayBeSame(part, total) && isAlike(part, total));
  const [first = total] = parts;
  // The verb of the first is that of those without one.
  const role = itemRole(total.start < first.start ? total : first) ?? "received";
  const off = Math.abs(total.value - sumOf(parts));
  return (
    isSame &&
    [total, ...parts].every((count) => (itemRole(count) ?? role) === role) &&
    off <= NEAR * total.value &&
    isPlain(reading, total, parts) &&
    namesAll(reading, total, run)
  );
}

/** Whether nothing is said of the months that is not said of the total, and nothing of the total, not even its year, that is not said of them. */
function isPlain(reading: Reading, total: Item, parts: readonly Item[]): boolean {
  const [first] = parts;
  if (first === undefined) return false;
  const isFirst = total.end <= first.start;
  const [head, tail] = isFirst ? [total, parts.at(-1)] : [first, total];
  const from = isFirst ? total.end : first.end;
  const to = (tail?.end ?? from) + clauseAfter(tail?.after ?? "").length;
  const said = `${head.before} ${nounsBehind([total, ...parts]).join(" ")}`;
  return saysNothingElse(wordsBetween(reading, from, to), said);
}

/** The folded words between two places but for the names of periods, of which a year stays. */
function wordsBetween({ text, figures }: Reading, from: number, to: number): string {
  let words = "";
  let at = from;
  for (const figure of figuresWithin(figures, from, to)) {
    if (!isPeriodName(figure)) continue;
    words += text.slice(at, figure.span.start) + figure.text.replace(/[^\d٠-٩]+/g, " ");
    at = figure.span.end;
  }
  return foldText(words + text.slice(at, to));
}

/** Whether the words of the total name the quarter or half whose months these are, or the first and the last of them. */
function namesAll({ text, figures }: Reading, total: Item, run: readonly Monthly[]): boolean {
  const { start, end, before, after } = total;
  const months = run.map(({ month }) => month);
  const near = figuresWithin(figures, start - before.length, end + clauseAfter(after).length);
  if (months.length === LEAST && THE_QUARTER.test(`${before} ${clauseAfter(after)}`)) return true;
  return near.some((figure, at) => {
    if (figure.kind === "quarter" || figure.kind === "half") return isRun(membersOf(figure.period), months);
    const next = near[at + 1];
    if (figure.kind !== "month" || next?.kind !== "month") return false;
    const between = foldText(text.slice(figure.span.end, next.span.start));
    return TO.test(between) && monthOf(figure) === months[0] && monthOf(next) === months.at(-1);
  });
}

/** The months of a quarter or half, from 1 to 12. */
function membersOf(period: string): readonly number[] {
  return monthsOf(`2000-${period.slice(-2)}`).map((month) => Number(month.slice(-2)));
}

function monthOf({ period }: PeriodReading): number {
  return Number(period.slice(-2));
}

function isRun(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((month, at) => month === others[at]);
}
