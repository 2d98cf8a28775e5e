import { daysInMonth } from "./calendar.js";
import { isMonth } from "./isMonth.js";

/**
 * Whether a text is a day of the Gregorian calendar.
 *
 * @param text - anything
 * @returns true for `2021-02-28`, false for `2021-02-29`, years 0001 to 9999
 *
 * @example
 * ```ts
 * import { isDay } from "beneficiary-feedback";
 * console.log(isDay("2020-02-29")); // => true
 * console.log(isDay("2021-02-29")); // => false
 * ```
 */
export function isDay(text: unknown): text is string {
  if (typeof text !== "string" || !/-\d\d$/.test(text)) return false;
  const month = text.slice(0, -3);
  const day = Number(text.slice(-2));
  return isMonth(month) && day > 0 && day <= daysInMonth(month);
}
