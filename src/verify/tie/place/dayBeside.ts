import { isQuantity } from "../../../language/reading/isQuantity.js";
import { isDay } from "../../../periods/isDay.js";
import { lastDayOf } from "../../../periods/lastDayOf.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { priorPeriod } from "../page/priorPeriod.js";
import type { Surroundings } from "../page/Surroundings.js";

/** What parts two clauses (`gapsIn`). */
const CLAUSE = 100;
/** How far, in characters, a day stands from its number. */
const NEAR = 60;
const AS_OF =
  /(?:\b(?:as (?:of|at)|on|at|by|until|up to|till)(?: the end of)?|(?<![ء-ي])[وف]?(?:كما )?(?:في|حتى|بتاريخ|ليوم|يوم|[إا]لى غاية|لغاية|بنهاية)(?: (?:تاريخ|يوم|نهاية))?)\s+$/i;
/** "2025-". */
const YEAR = 5;
/** "2025-03". */
const MONTH = 7;
/** Within the period of the report a day that ends no month stands right beside its number, with nothing but a colon between them. */
const BESIDE = /^(?:\s*:\s*|[^.,:;،؛\n]{1,40})$/;
const LABEL = /^\s*:\s*$/;

/**
 * The last day of a month, or a day within the report's period, as of which a number is told; none where it is the day of the report's own
 * stocks. What was there on the first day of the report was left on the day before.
 */
export function dayBeside(
  { text, readings, gaps, asOf, reportPeriod }: Surroundings,
  index: number,
): string | undefined {
  const number = readings[index];
  if (number === undefined) return undefined;
  const { start, end } = number.span;
  const opening = `${monthsOf(reportPeriod)[0]}-01`;
  const closing = lastDayOf(reportPeriod);
  for (const at of [index + 1, index - 1]) {
    const other = readings[at];
    if (other === undefined || !("period" in other) || other.kind !== "date") continue;
    const isYearless = !isDay(other.period);
    const period = isYearless ? opening.slice(0, YEAR) + other.period : other.period;
    const isOpening = period === opening;
    const isWithin = period > opening && period < closing && other.calendar === undefined;
    const isEnd = !isYearless && isDay(period) && lastDayOf(period.slice(0, MONTH)) === period;
    if (!isOpening && (period === asOf || !(isWithin || isEnd))) continue;
    const [from, to] = at < index ? [other.span.end, start] : [end, other.span.start];
    const gap = gaps(from, to);
    if (to - from > NEAR || gap >= CLAUSE) continue;
    // "3,268 on 1 January, stood at 2,914"
    const owner = at < index && gap > 0 ? readings[at - 1] : undefined;
    if (isQuantity(owner) && gaps(owner.span.end, other.span.start) === 0) continue;
    const between = text.slice(from, to);
    if (!isOpening && !isEnd && !BESIDE.test(between)) continue;
    if (isWithin && at < index && LABEL.test(between)) return period;
    if (AS_OF.test(text.slice(Math.max(0, other.span.start - NEAR / 2), other.span.start)))
      return isOpening ? lastDayOf(priorPeriod(reportPeriod)) : period;
  }
  return undefined;
}
