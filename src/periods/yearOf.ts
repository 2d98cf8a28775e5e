import { containingPeriod } from "./containingPeriod.js";

/**
 * Gives the year that a period lies in.
 *
 * @param key - the key of any period; a year gives itself
 * @returns the key of the year
 * @throws `bad-period` for anything that is not a key
 *
 * @example
 * ```ts
 * import { yearOf } from "beneficiary-feedback";
 * console.log(yearOf("2021-Q3")); // => "2021"
 * ```
 */
export function yearOf(key: string): string {
  return containingPeriod(key, 12, "yearOf");
}
