import { monthsOf } from "../periods/monthsOf.js";
import { periodKind } from "../periods/periodKind.js";
import { shiftPeriod } from "../periods/shiftPeriod.js";

/** Two periods of one length, and the measure that their change is. */
export interface Comparison {
  readonly after: string;
  readonly before: string;
  readonly measure: string;
}

/**
 * What a report of a period compares: each month with the one before, the period with the one before and with the same
 * one a year before. Nothing is compared with a period before the year 0001.
 */
export function listComparisons(period: string): readonly Comparison[] {
  const months = monthsOf(period);
  const kind = periodKind(period);
  const found: Comparison[] = [];
  const add = (after: string, first: string, monthsBack: number, measure: string): void => {
    const isBeforeTheCalendar = after.startsWith("0001") && Number(first.slice(5)) <= monthsBack;
    if (isBeforeTheCalendar) return;
    const back = after === period ? monthsBack / months.length : monthsBack;
    found.push({ after, before: shiftPeriod(after, -back), measure });
  };
  if (months.length > 1) for (const month of months) add(month, month, 1, "month-change");
  const [first = period] = months;
  add(period, first, months.length, `${kind}-change`);
  if (kind !== "year") add(period, first, 12, "year-change");
  return found;
}
