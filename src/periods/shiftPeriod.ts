import { FeedbackError } from "../model/FeedbackError.js";
import { monthRun } from "./monthRun.js";
import { periodKey } from "./periodKey.js";

/**
 * Moves a period by a number of periods of its own length.
 *
 * @param key - a period key: `2021-Q1`
 * @param by - how many periods later; negative for earlier, 0 gives the period itself
 * @returns the key of the period so many later
 * @throws `bad-period` for anything that is not a key, and where the result is not in the years 0001 to 9999;
 * `bad-number` where `by` is not an integer
 *
 * @example
 * ```ts
 * import { shiftPeriod } from "beneficiary-feedback";
 * console.log(shiftPeriod("2021-Q1", -2)); // => "2020-Q3"
 * ```
 */
export function shiftPeriod(key: string, by: number): string {
  const { first, length } = monthRun(key);
  if (!Number.isSafeInteger(by)) throw new FeedbackError("bad-number", "shiftPeriod needs a whole number", by);
  const shifted = first + by * length;
  if (shifted < 12 || shifted >= 120_000) {
    throw new FeedbackError("bad-period", `a period moved by ${by} needs to stay in the years 0001 to 9999`, key);
  }
  return periodKey(shifted, length);
}
