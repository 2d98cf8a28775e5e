import { containingPeriod } from "./containingPeriod.js";

/**
 * Gives the quarter that a period lies in.
 *
 * @param key - the key of a month or a quarter; a quarter gives itself
 * @returns the key of the quarter
 * @throws `bad-period` for anything that is not a key, and for a half-year or a year
 *
 * @example
 * ```ts
 * import { quarterOf } from "beneficiary-feedback";
 * console.log(quarterOf("2021-03")); // => "2021-Q1"
 * ```
 */
export function quarterOf(key: string): string {
  return containingPeriod(key, 3, "quarterOf");
}
