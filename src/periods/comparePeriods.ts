import { monthRun } from "./monthRun.js";

/**
 * Orders periods by their first month and, where that is the same, the longer before the shorter.
 *
 * @param a - a period key
 * @param b - a period key, not necessarily of the same length
 * @returns a negative number, 0 (only for the same key) or a positive number, as `sort` wants it
 * @throws `bad-period` for anything that is not a key
 *
 * @example
 * ```ts
 * import { comparePeriods } from "beneficiary-feedback";
 * console.log(["2021-02", "2021-01", "2021-Q1"].sort(comparePeriods)); // => ["2021-Q1","2021-01","2021-02"]
 * ```
 */
export function comparePeriods(a: string, b: string): number {
  const one = monthRun(a);
  const other = monthRun(b);
  return one.first - other.first || other.length - one.length;
}
