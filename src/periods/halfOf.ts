import { containingPeriod } from "./containingPeriod.js";

/**
 * Gives the half-year that a period lies in.
 *
 * @param key - the key of a month, a quarter or a half-year; a half-year gives itself
 * @returns the key of the half-year
 * @throws `bad-period` for anything that is not a key, and for a year
 *
 * @example
 * ```ts
 * import { halfOf } from "beneficiary-feedback";
 * console.log(halfOf("2021-Q3")); // => "2021-H2"
 * ```
 */
export function halfOf(key: string): string {
  return containingPeriod(key, 6, "halfOf");
}
