import { monthRun } from "./monthRun.js";
import { shiftPeriod } from "./shiftPeriod.js";

/**
 * Gives the same month, quarter or half-year of the year before, or the year before.
 *
 * @param key - a period key: `2021-Q1`
 * @returns the key of the period twelve months earlier
 * @throws `bad-period` for anything that is not a key, and before the year 0001
 *
 * @example
 * ```ts
 * import { samePeriodLastYear } from "beneficiary-feedback";
 * console.log(samePeriodLastYear("2021-Q1")); // => "2020-Q1"
 * ```
 */
export function samePeriodLastYear(key: string): string {
  return shiftPeriod(key, -12 / monthRun(key).length);
}
