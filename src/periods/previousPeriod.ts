import { shiftPeriod } from "./shiftPeriod.js";

/**
 * Gives the period of the same length just before a period.
 *
 * @param key - a period key: `2021-Q1`
 * @returns the key of the period before
 * @throws `bad-period` for anything that is not a key, and before the year 0001
 *
 * @example
 * ```ts
 * import { previousPeriod } from "beneficiary-feedback";
 * console.log(previousPeriod("2021-Q1")); // => "2020-Q4"
 * ```
 */
export function previousPeriod(key: string): string {
  return shiftPeriod(key, -1);
}
