import { monthRun } from "./monthRun.js";
import { periodKey } from "./periodKey.js";

/**
 * Gives the first day of a period.
 *
 * @param key - a period key: `2021-Q1`
 * @returns the day: `2021-01-01`
 * @throws `bad-period` for anything that is not a key
 *
 * @example
 * ```ts
 * import { firstDayOf } from "beneficiary-feedback";
 * console.log(firstDayOf("2021-Q2")); // => "2021-04-01"
 * ```
 */
export function firstDayOf(key: string): string {
  return `${periodKey(monthRun(key).first, 1)}-01`;
}
