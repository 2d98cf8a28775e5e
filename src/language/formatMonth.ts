import { checkSharedOptions, NO_OPTIONS } from "../model/checkSharedOptions.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { isMonth } from "../periods/isMonth.js";
import { monthNamesOf } from "./monthNamesOf.js";
import type { TextOptions } from "./NumberOptions.js";
import { yearText } from "./yearText.js";

/**
 * Writes a month with its year.
 *
 * @param key - a month: `2021-03`
 * @param options - language, digits, the Arabic names of the months
 * @returns `مارس ٢٠٢١`, with `LEVANTINE_MONTHS` `آذار ٢٠٢١`, or `March 2021`; a year from 1300 to 1599 with its era, `م` or ` CE`
 * @throws `bad-period`; `bad-option`
 *
 * @example
 * ```ts
 * import { formatMonth } from "beneficiary-feedback";
 * console.log(formatMonth("2021-03")); // => "مارس ٢٠٢١"
 * ```
 */
export function formatMonth(key: string, options: TextOptions = NO_OPTIONS): string {
  checkSharedOptions(options);
  if (!isMonth(key)) throw new FeedbackError("bad-period", "formatMonth needs a month such as 2021-03", key);
  return `${monthNamesOf(options)[Number(key.slice(5)) - 1]} ${yearText(key, options)}`;
}
