/** A day in milliseconds. */
export const DAY = 86_400_000;

/** The number of days from 1970-01-01 to a day of the Gregorian calendar; months count from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years begin in March here, so that the leap day is the last of its year.
  const shifted = month < 3 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month < 3 ? month + 9 : month - 3) + 2) / 5) + day - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + dayOfYear - 719468;
}
