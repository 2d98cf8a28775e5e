import { monthsOf } from "../periods/monthsOf.js";
import { periodKind } from "../periods/periodKind.js";
import { shiftPeriod } from "../periods/shiftPeriod.js";
import { type ChangeMeasures, changeMeasures } from "./changeMeasures.js";

/** Two periods of one length, and the measures that their change is. */
export interface Comparison {
  readonly after: string;
  readonly before: string;
  readonly measures: ChangeMeasures;
}

/**
 * What a report of a period compares: each month with the one before, the period with the one before and with the same
 * one a year before. Nothing is compared with a period before the year 0001.
 */
export function listComparisons(period: string): readonly Comparison[] {
  const months = monthsOf(period);
  const kind = periodKind(period);
  const found: Comparison[] = [];
  const add = (after: string, first: string, monthsBack: number, measures: ChangeMeasures, before?: string): void => {
    const isBeforeTheCalendar = after.startsWith("0001") && Number(first.slice(5)) <= monthsBack;
    if (isBeforeTheCalendar) return;
    const back = after === period ? monthsBack / months.length : monthsBack;
    found.push({ after, before: before ?? shiftPeriod(after, -back), measures });
  };
  const monthly = changeMeasures("month-change");
  if (months.length > 1)
    for (const [index, month] of months.entries()) add(month, month, 1, monthly, months[index - 1]);
  const [first = period] = months;
  add(period, first, months.length, changeMeasures(`${kind}-change`));
  if (kind !== "year") add(period, first, 12, changeMeasures("year-change"));
  return found;
}
