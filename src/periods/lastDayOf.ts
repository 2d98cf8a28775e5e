import { daysInMonth } from "./calendar.js";
import { monthRun } from "./monthRun.js";
import { periodKey } from "./periodKey.js";

/**
 * Gives the last day of a period.
 *
 * @param key - a period key: `2021-Q1`
 * @returns the day: `2021-03-31`
 * @throws `bad-period` for anything that is not a key
 *
 * @example
 * ```ts
 * import { lastDayOf } from "beneficiary-feedback";
 * console.log(lastDayOf("2021-02")); // => "2021-02-28"
 * ```
 */
export function lastDayOf(key: string): string {
  const { first, length } = monthRun(key);
  const month = periodKey(first + length - 1, 1);
  return `${month}-${daysInMonth(month)}`;
}
