import { getDay } from "date-fns/getDay";
import { getDaysInMonth } from "date-fns/getDaysInMonth";

/** The number of days of a month (`2021-02`). */
export function daysInMonth(month: string): number {
  return getDaysInMonth(firstOf(month));
}

/** The weekday of the first of a month (`2021-02`), 0 being Sunday. */
export function firstWeekday(month: string): number {
  return getDay(firstOf(month));
}

/**
 * The Gregorian calendar repeats itself, weekdays included, every 400 years. From 2000 on no zone has skipped the
 * first or the last day of a month (Manila had no 31 December 1844), so the local dates of date-fns are right
 * everywhere as long as only those two days are asked for.
 */
function firstOf(month: string): Date {
  return new Date(2000 + (Number(month.slice(0, 4)) % 400), Number(month.slice(5)) - 1, 1);
}
