import { monthRun } from "./monthRun.js";

// A key is read once: the months of the same few periods are asked for again and again.
const known = new Map<string, readonly string[]>();

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
  let months = known.get(key);
  if (months === undefined) {
    const { first, length } = monthRun(key);
    const year = key.slice(0, 4);
    months = Array.from({ length }, (_, at) => `${year}-${String((first % 12) + at + 1).padStart(2, "0")}`);
    known.set(key, months);
  }
  return [...months];
}
