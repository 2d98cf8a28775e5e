import { checkSharedOptions } from "../model/checkSharedOptions.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { isDay } from "../periods/isDay.js";
import { digitTable } from "./digitTable.js";
import { formatMonth } from "./formatMonth.js";
import type { TextOptions } from "./NumberOptions.js";
import { numeralsOf } from "./numeralsOf.js";
import { padDigits } from "./padDigits.js";

/**
 * Writes a day of the Gregorian calendar.
 *
 * @param day - `2021-03-31`
 * @param options - language, digits
 * @returns `٣١ مارس ٢٠٢١م`, or `31 March 2021`; a year from 1300 to 1599 in English with ` CE`
 * @throws `bad-day`; `bad-option`
 *
 * @example
 * ```ts
 * import { formatDay } from "beneficiary-feedback";
 * console.log(formatDay("2021-03-31")); // => "٣١ مارس ٢٠٢١م"
 * console.log(formatDay("2021-03-01", { language: "en" })); // => "1 March 2021"
 * ```
 */
export function formatDay(day: string, options: TextOptions = {}): string {
  checkSharedOptions(options);
  if (!isDay(day)) throw new FeedbackError("bad-day", "formatDay needs a day such as 2021-03-31", day);
  const number = Number(day.slice(8));
  const digits = padDigits(number, number < 10 ? 1 : 2, digitTable(numeralsOf(options)));
  const month = formatMonth(day.slice(0, 7), options);
  return `${digits} ${month}${options.language === "en" || month.endsWith("م") ? "" : "م"}`;
}
