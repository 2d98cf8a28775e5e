import { getDay } from "date-fns/getDay";
import { getDaysInMonth } from "date-fns/getDaysInMonth";

interface MonthShape {
  readonly days: number;
  readonly firstWeekday: number;
}

/** The months asked for so far, by their place in the 400 years: a report asks for the same few at every change. */
const shapes: MonthShape[] = [];

/** The number of days of a month (`2021-02`). */
export function daysInMonth(month: string): number {
  return shapeOf(month).days;
}

/** The weekday of the first of a month (`2021-02`), 0 being Sunday. */
export function firstWeekday(month: string): number {
  return shapeOf(month).firstWeekday;
}

/**
 * The Gregorian calendar repeats itself, weekdays included, every 400 years. From 2000 on no zone has skipped the
 * first or the last day of a month (Manila had no 31 December 1844), so the local dates of date-fns are right
 * everywhere as long as only those two days are asked for.
 */
function shapeOf(month: string): MonthShape {
  const place = 12 * (Number(month.slice(0, 4)) % 400) + Number(month.slice(5)) - 1;
  let shape = shapes[place];
  if (shape === undefined) {
    const first = new Date(2000, place, 1);
    shape = { days: getDaysInMonth(first), firstWeekday: getDay(first) };
    shapes[place] = shape;
  }
  return shape;
}
