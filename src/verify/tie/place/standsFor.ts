import { containingPeriod } from "../../../periods/containingPeriod.js";
import { isDay } from "../../../periods/isDay.js";
import { lastDayOf } from "../../../periods/lastDayOf.js";
import { monthRun } from "../../../periods/monthRun.js";

/** "2025" and "2025-03" */
const YEAR = 4;
const MONTH = 7;

/**
 * The periods that one means over or beside a table of a report: itself; of a year also the part that the report is of; of a day
 * also the period that ends then and is as long, and the one of `step` months in a table that has an end every so many.
 */
export function standsFor(period: string, reportPeriod: string, step?: 1 | 3 | 6): readonly string[] {
  if (period.length === YEAR) return [...new Set([period, period + reportPeriod.slice(YEAR)])];
  if (!isDay(period)) return [period];
  const { length } = monthRun(reportPeriod);
  const lengths = step === undefined || step > length ? [length] : [...new Set([step, length])];
  const ended = lengths.map((each) => containingPeriod(period.slice(0, MONTH), each, "tieOut"));
  return [period, ...ended.filter((each) => lastDayOf(each) === period)];
}
