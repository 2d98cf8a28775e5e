import { getDay } from "date-fns/getDay";
import { getDaysInMonth } from "date-fns/getDaysInMonth";

interface MonthShape {
  readonly days: number;
  /** The weekday of its first, 0 being Sunday. */
  readonly weekday: number;
}

const shapes = new Map<number, MonthShape>();

/** The number of days of a month (`2021-02`). */
export function daysInMonth(month: string): number {
  return shapeOf(month).days;
}

/** The weekday of the first of a month (`2021-02`), 0 being Sunday. */
export function firstWeekday(month: string): number {
  return shapeOf(month).weekday;
}

/**
 * The Gregorian calendar repeats itself, weekdays included, every 400 years: each month of them is asked for once. From 2000
 * on no zone has skipped the first or the last day of a month (Manila had no 31 December 1844), so the local dates of
 * date-fns are right everywhere as long as only those two days are asked for.
 */
function shapeOf(month: string): MonthShape {
  const place = 12 * (Number(month.slice(0, 4)) % 400) + Number(month.slice(5)) - 1;
  let shape = shapes.get(place);
  if (shape === undefined) {
    const first = new Date(2000, place, 1);
    shape = { days: getDaysInMonth(first), weekday: getDay(first) };
    shapes.set(place, shape);
  }
  return shape;
}
