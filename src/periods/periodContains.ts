import { monthRun } from "./monthRun.js";

/**
 * Whether one period lies wholly in another.
 *
 * @param outer - the key of the longer period
 * @param inner - the key of the period that may be a part of it
 * @returns true also where both are the same period
 * @throws `bad-period` for anything that is not a key
 *
 * @example
 * ```ts
 * import { periodContains } from "beneficiary-feedback";
 * console.log(periodContains("2021-H1", "2021-Q2")); // => true
 * console.log(periodContains("2021-Q1", "2021-04")); // => false
 * ```
 */
export function periodContains(outer: string, inner: string): boolean {
  const whole = monthRun(outer);
  const part = monthRun(inner);
  return part.first >= whole.first && part.first + part.length <= whole.first + whole.length;
}
