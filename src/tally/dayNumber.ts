/** A day in milliseconds. */
export const DAY = 86_400_000;

/** The number of days from 1970-01-01 to a day of the Gregorian calendar; months count from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years begin in March here, so that the leap day is the last of its year. `| 0` truncates what is never negative.
  const shifted = month < 3 ? year - 1 : year;
  const dayOfYear = (((153 * (month < 3 ? month + 9 : month - 3) + 2) / 5) | 0) + day - 1;
  const leapDays = (shifted >> 2) - ((shifted / 100) | 0) + ((shifted / 400) | 0);
  return 365 * shifted + leapDays + dayOfYear - 719468;
}
