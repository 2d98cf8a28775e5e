/** A day and an hour in milliseconds. */
export const DAY = 86_400_000;
export const HOUR = 3_600_000;

/** The days of a common year before each month. */
const BEFORE = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** The number of days from 1970-01-01 to a day of the Gregorian calendar; months count from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  // The last year whose leap day has passed. `| 0` truncates what is never negative.
  const past = month < 3 ? year - 1 : year;
  const leapDays = (past >> 2) - ((past / 100) | 0) + ((past / 400) | 0);
  return 365 * year + leapDays + (BEFORE[month] ?? 0) + day - 719528;
}
