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

/**
 * The last day of a month as of which a number is told; none where it is the day of the report's own stocks. What was there on the first day
 * of the report was left on the day before.
 */
export function dayBeside(
  { text, readings, gaps, asOf, reportPeriod }: Surroundings,
  index: number,
): string | undefined {
  const number = readings[index];
  if (number === undefined) return undefined;
  const { start, end } = number.span;
  const opening = `${monthsOf(reportPeriod)[0]}-01`;
  for (const at of [index + 1, index - 1]) {
    const other = readings[at];
    if (other === undefined || !("period" in other) || other.kind !== "date") continue;
    const { period } = other;
    const isOpening = period === opening || period === opening.slice(YEAR);
    if (!isOpening && (!isDay(period) || period === asOf || lastDayOf(period.slice(0, MONTH)) !== period)) continue;
    const [from, to] = at < index ? [other.span.end, start] : [end, other.span.start];
    const gap = gaps(from, to);
    if (to - from > NEAR || gap >= CLAUSE) continue;
    // "3,268 on 1 January, stood at 2,914"
    const owner = at < index && gap > 0 ? readings[at - 1] : undefined;
    if (isQuantity(owner) && gaps(owner.span.end, other.span.start) === 0) continue;
    if (AS_OF.test(text.slice(Math.max(0, other.span.start - NEAR / 2), other.span.start)))
      return isOpening ? lastDayOf(priorPeriod(reportPeriod)) : period;
  }
  return undefined;
}
