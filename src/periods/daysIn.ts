import { daysInMonth } from "./calendar.js";
import { monthsOf } from "./monthsOf.js";

/**
 * Counts the calendar days of a period.
 *
 * @param key - a period key: `2021-Q1`
 * @returns the number of days, 28 to 366, whatever the time zone of the machine
 * @throws `bad-period` for anything that is not a key
 *
 * @example
 * ```ts
 * import { daysIn } from "beneficiary-feedback";
 * console.log(daysIn("2021-Q1")); // => 90
 * ```
 */
export function daysIn(key: string): number {
  let days = 0;
  for (const month of monthsOf(key)) days += daysInMonth(month);
  return days;
}
