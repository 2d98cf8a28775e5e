import { containingPeriod } from "../../../periods/containingPeriod.js";
import { isDay } from "../../../periods/isDay.js";
import { lastDayOf } from "../../../periods/lastDayOf.js";
import { monthRun } from "../../../periods/monthRun.js";

/** "2025" and "2025-03" */
const YEAR = 4;
const MONTH = 7;

/**
 * The periods that one means over or beside a table of a report: itself; of a year also the part that the report is of; of a day
 * also the period that ends then and is as long.
 */
export function standsFor(period: string, reportPeriod: string): readonly string[] {
  if (period.length === YEAR) return [...new Set([period, period + reportPeriod.slice(YEAR)])];
  if (!isDay(period)) return [period];
  const ended = containingPeriod(period.slice(0, MONTH), monthRun(reportPeriod).length, "tieOut");
  return lastDayOf(ended) === period ? [period, ended] : [period];
}
