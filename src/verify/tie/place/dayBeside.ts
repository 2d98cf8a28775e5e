import { isDay } from "../../../periods/isDay.js";
import { lastDayOf } from "../../../periods/lastDayOf.js";
import type { Surroundings } from "../page/Surroundings.js";

/** What parts two clauses (`gapsIn`). */
const CLAUSE = 100;
/** How far, in characters, a day stands from its number. */
const NEAR = 60;
const AS_OF =
  /(?:\b(?:as (?:of|at)|on|at|by|until|up to|till)(?: the end of)?|(?<![ء-ي])[وف]?(?:كما )?(?:في|حتى|بتاريخ|ليوم|يوم|[إا]لى غاية|لغاية|بنهاية)(?: (?:تاريخ|يوم|نهاية))?)\s+$/i;
/** "2025-03". */
const MONTH = 7;

/** The last day of a month as of which a number is told; none where it is the day of the report's own stocks. */
export function dayBeside({ text, readings, gaps, asOf }: Surroundings, index: number): string | undefined {
  const number = readings[index];
  if (number === undefined) return undefined;
  const { start, end } = number.span;
  for (const at of [index + 1, index - 1]) {
    const other = readings[at];
    if (other === undefined || !("period" in other) || other.kind !== "date" || !isDay(other.period)) continue;
    const [from, to] = at < index ? [other.span.end, start] : [end, other.span.start];
    if (to - from > NEAR || gaps(from, to) >= CLAUSE || other.period === asOf) continue;
    const isLast = lastDayOf(other.period.slice(0, MONTH)) === other.period;
    if (isLast && AS_OF.test(text.slice(Math.max(0, other.span.start - NEAR / 2), other.span.start)))
      return other.period;
  }
  return undefined;
}
