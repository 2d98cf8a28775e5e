import { getDay } from "date-fns/getDay";

const weekdays = new Map<number, number>();

/** The number of days of a month (`2021-02`): four weeks, and as many as the weekday moves on until the next month. */
export function daysInMonth(month: string): number {
  const place = placeOf(month);
  return 28 + ((7 + weekdayAt(place + 1) - weekdayAt(place)) % 7);
}

/** The weekday of the first of a month (`2021-02`), 0 being Sunday. */
export function firstWeekday(month: string): number {
  return weekdayAt(placeOf(month));
}

/** The Gregorian calendar repeats itself, weekdays included, every 400 years: a month has its place among those from 2000 on. */
function placeOf(month: string): number {
  return 12 * (Number(month.slice(0, 4)) % 400) + Number(month.slice(5)) - 1;
}

/**
 * Asked for once: local dates are slow. From 2000 on no zone has skipped the first of a month (Manila had no 31 December 1844),
 * so those of date-fns are right everywhere as long as only that day is asked for.
 */
function weekdayAt(place: number): number {
  let weekday = weekdays.get(place);
  if (weekday === undefined) {
    weekday = getDay(new Date(2000, place, 1));
    weekdays.set(place, weekday);
  }
  return weekday;
}
