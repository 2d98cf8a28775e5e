import { monthRun } from "./monthRun.js";

/**
 * Lists the months of a period, in order.
 *
 * @param key - a period key: `2021-Q1`
 * @returns the keys of its 1, 3, 6 or 12 months; a month gives itself
 * @throws `bad-period` for anything that is not a key
 *
 * @example
 * ```ts
 * import { monthsOf } from "beneficiary-feedback";
 * console.log(monthsOf("2021-Q1")); // => ["2021-01","2021-02","2021-03"]
 * ```
 */
export function monthsOf(key: string): readonly string[] {
  return [...monthRun(key).months];
}
