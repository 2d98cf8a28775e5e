import { shiftPeriod } from "./shiftPeriod.js";

/**
 * Gives the period of the same length just after a period.
 *
 * @param key - a period key: `2021-12`
 * @returns the key of the period after
 * @throws `bad-period` for anything that is not a key, and after the year 9999
 *
 * @example
 * ```ts
 * import { nextPeriod } from "beneficiary-feedback";
 * console.log(nextPeriod("2021-12")); // => "2022-01"
 * ```
 */
export function nextPeriod(key: string): string {
  return shiftPeriod(key, 1);
}
