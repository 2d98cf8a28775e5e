import { foldText } from "../../../language/foldText.js";
import type { FigureReading, PeriodReading } from "../../../language/reading/FigureReading.js";
import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { isAlike } from "../clauses/isAlike.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { itemRole } from "../clauses/itemRole.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { nounsBehind } from "../clauses/nounsBehind.js";
import { saysNothingElse } from "../clauses/saysNothingElse.js";
import { EARLIER, MEAN, PLANNED, YEARS } from "../passage/cues.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import { fails } from "../relations/fails.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";
import { isCompared } from "./isCompared.js";
import { slipOfSum } from "./slipOfSum.js";

/** A smaller total is a slip away from others by chance. */
const LEAST = 100;
/** How many parts a period is told in: two halves, two to four quarters, three months and more. */
const LENGTHS: readonly number[] = [2, 3, 4, 6, 12];
/** What the months of a whole are called where it has no name of its own. */
const WHOLES: Readonly<Record<number, RegExp>> = {
  3: /(?<![a-z])(?:the|that|this) quarter(?![a-z])|(?<![ء-ي])[وفب]?(?:ال|لل)ربع(?! ال(?:سابق|ماضي|مقبل))(?![ء-ي])|(?<![a-z])(?:the|these) three months|ال(?:اشهر|شهور) الثلاثه|ثلاثه (?:اشهر|شهور)/,
  6: /(?<![a-z])(?:the|that|this) half(?:[- ]year)?(?![a-z])|(?<![a-z])(?:the|these) six months|ال(?:اشهر|شهور) السته|(?<![ء-ي])[وفب]?(?:ال|لل)نصف(?! ال(?:ثاني|سابق|ماضي|مقبل))(?![ء-ي])/,
  12: /(?<![a-z])(?:the|that|this|whole|full) year(?![a-z])|(?<![ء-ي])(?:ال|لل)(?:عام|سنه)(?! (?:ال)?(?:سابق|ماضي|مقبل)ه?)(?![ء-ي])/,
};
/** "The first half brought 1,907 and the second 1,946". */
const ORDINALS = [/first|الاول/, /second|الثاني/, /third|الثالث/, /fourth|الرابع/];

/** Finds totals of a quarter, a half or a year, or of months that are named by the first and the last, that the counts of all its months, quarters or halves do not give. */
export function findPeriodSums(reading: Reading): readonly Relation[] {
  const { counts } = reading;
  if (!reading.figures.some(isPartName)) return [];
  return counts.flatMap((total, at) =>
    LENGTHS.flatMap((length) => [counts.slice(at + 1, at + 1 + length), counts.slice(Math.max(0, at - length), at)])
      .filter((parts) => isMissedTotal(reading, total, parts))
      .map((parts) => relate("sum", parts, total))
      .slice(0, 1)
      .filter((relation) => fails(relation)),
  );
}

/** Whether a count misses those of all the parts of its period, in a row, by a slip of the pen. */
function isMissedTotal(reading: Reading, total: Item, parts: readonly Item[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < 2) return false;
  const near = total.start < first.start ? first : last;
  if (last.sentence - first.sentence > 1 || Math.abs(total.sentence - near.sentence) > 1) return false;
  const isSame = parts.every(
    (part) => part.bound === undefined && part.value < total.value && mayBeSame(part, total) && isAlike(part, total),
  );
  if (!isSame || total.bound !== undefined || total.value < LEAST || slipOfSum(total, parts).slips.length === 0)
    return false;
  const words = `${total.before} ${clauseAfter(total.after)}`;
  if (isCompared(total) || isIncrement(total) || [MEAN, EARLIER, PLANNED].some((cue) => cue.test(words))) return false;
  // The verb of the first is that of those without one.
  const role = itemRole(total.start < first.start ? total : first) ?? "received";
  const [head, tail] = total.start < first.start ? [total, last] : [first, total];
  const [from, to] = [head.start - head.before.length, tail.end + clauseAfter(tail.after).length];
  const names = figuresWithin(reading.figures, from, to).filter(isPartName);
  return (
    [total, ...parts].every((count) => (itemRole(count) ?? role) === role) &&
    isPlain(reading, head, tail, [total, ...parts]) &&
    areAll(foldText(reading.text.slice(from, to)), names, parts.length)
  );
}

function isPartName(figure: FigureReading): figure is PeriodReading {
  return figure.kind === "month" || figure.kind === "quarter" || figure.kind === "half";
}

/** Whether nothing is said of the parts that is not said of the first, and nothing of the total, not even another year, that is not said of them. */
function isPlain({ text, figures }: Reading, head: Item, tail: Item, all: readonly Item[]): boolean {
  const to = tail.end + clauseAfter(tail.after).length;
  let words = "";
  let at = head.end;
  for (const figure of figuresWithin(figures, at, to)) {
    if (!isPeriodName(figure)) continue;
    words += text.slice(at, figure.span.start);
    at = figure.span.end;
  }
  const yearsIn = (told: string) => new Set(told.match(YEARS)).size;
  const years = yearsIn(foldText(text.slice(head.start - head.before.length, to)));
  const isOfOne = head.sentence === tail.sentence || years === yearsIn(head.before);
  return (
    years < 2 &&
    isOfOne &&
    saysNothingElse(foldText(words + text.slice(at, to)), `${head.before} ${nounsBehind(all).join(" ")}`)
  );
}

/** Whether the parts are told by the names of periods that follow each other, as many as they are, and the total by that of all of these. */
function areAll(text: string, names: readonly PeriodReading[], count: number): boolean {
  const size = Math.min(...names.map(({ period }) => monthsIn(period).length));
  const own = names.flatMap(({ period }) => (monthsIn(period).length === size ? monthsIn(period).slice(0, 1) : []));
  const start = own[0] ?? 0;
  const run = Array.from({ length: count }, (_, at) => ((start - 1 + at * size) % 12) + 1);
  const span = [start, run.at(-1)];
  // "January to March", of the total.
  if (
    [
      [...span, ...run],
      [...run, ...span],
    ].some((told) => told.join() === own.join())
  )
    return true;
  const isElided = own.join() === "1" && size > 1 && ORDINALS.slice(0, count).every((ordinal) => ordinal.test(text));
  if (!isElided && own.join() !== run.join()) return false;
  const isWhole = ({ period }: PeriodReading) =>
    monthsIn(period).length === size * count && monthsIn(period)[0] === start;
  return names.some(isWhole) || WHOLES[size * count]?.test(text) === true;
}

/** The months of a period, from 1 to 12. */
function monthsIn(period: string): readonly number[] {
  return monthsOf(`2000-${period.slice(-2)}`).map((month) => Number(month.slice(-2)));
}
