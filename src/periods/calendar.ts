import { getDay } from "date-fns/getDay";
import { getDaysInMonth } from "date-fns/getDaysInMonth";

interface Month {
  readonly days: number;
  readonly weekday: number;
}

/** What date-fns said of each month: local dates are slow, and the same few months are asked for again and again. */
const known = new Map<string, Month>();

/** The number of days of a month (`2021-02`). */
export function daysInMonth(month: string): number {
  return monthOf(month).days;
}

/** The weekday of the first of a month (`2021-02`), 0 being Sunday. */
export function firstWeekday(month: string): number {
  return monthOf(month).weekday;
}

/**
 * The Gregorian calendar repeats itself, weekdays included, every 400 years. From 2000 on no zone has skipped the
 * first or the last day of a month (Manila had no 31 December 1844), so the local dates of date-fns are right
 * everywhere as long as only those two days are asked for.
 */
function monthOf(month: string): Month {
  let found = known.get(month);
  if (found === undefined) {
    const place = 12 * (Number(month.slice(0, 4)) % 400) + Number(month.slice(5)) - 1;
    const first = new Date(2000, place, 1);
    found = { days: getDaysInMonth(first), weekday: getDay(first) };
    known.set(month, found);
  }
  return found;
}
