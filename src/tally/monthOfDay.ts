import { firstDay } from "./firstDay.js";

/** The month a day (counted from 1970-01-01) falls in, counted from January of the year 0. */
export function monthOfDay(day: number): number {
  // In months of mean length, two days behind: no month begins three days off its mean place, so it is this month or the next.
  const month = Math.floor((day + 719526) / 30.436875);
  return firstDay(month + 1) > day ? month : month + 1;
}
