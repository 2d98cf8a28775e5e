import { isPeriod } from "./isPeriod.js";

/**
 * Whether a text is the key of a month.
 *
 * @param text - anything
 * @returns true for `2021-03`, years 0001 to 9999
 *
 * @example
 * ```ts
 * import { isMonth } from "beneficiary-feedback";
 * console.log(isMonth("2021-03")); // => true
 * console.log(isMonth("2021-Q1")); // => false
 * ```
 */
export function isMonth(text: unknown): text is string {
  // Of the keys only a month has a digit after the hyphen, and those are below the letters.
  return isPeriod(text) && text.charCodeAt(5) < 65;
}
