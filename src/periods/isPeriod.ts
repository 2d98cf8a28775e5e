const KEY = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/;

/**
 * Whether a text is a period key as the library writes it; other spellings are for `readPeriod`.
 *
 * @param text - anything
 * @returns true for `2021-03`, `2021-Q1`, `2021-H1` and `2021`, years 0001 to 9999
 *
 * @example
 * ```ts
 * import { isPeriod } from "beneficiary-feedback";
 * console.log(isPeriod("2021-Q1")); // => true
 * console.log(isPeriod("2021Q1")); // => false
 * ```
 */
export function isPeriod(text: unknown): text is string {
  return typeof text === "string" && KEY.test(text);
}
