import { FeedbackError } from "../model/FeedbackError.js";
import { isPeriod } from "./isPeriod.js";

/**
 * Reads the spellings of a period's key, letters in capitals, and gives the key.
 *
 * @param text - `2021-03` or `202103`, `2021-M03` or `2021M03`, `2021-Q1` or `2021Q1`, `2021-H1`, `2021H1`, `2021-S1` or `2021S1`, `2021`; the year behind
 * it or a stroke between them as well, as in `Q1-2021`, `Q1/2021`, `2021/03` and `03/2021`; no blank or name, which {@link readPeriodText} reads
 * @returns the key: `2021-03`, `2021-Q1`, `2021-H1` or `2021`
 * @throws `bad-period` for anything else, a year 0000 included, and for the years 1300 to 1599, which are Hijri ones
 *
 * @example
 * ```ts
 * import { readPeriod } from "beneficiary-feedback";
 * console.log(readPeriod("202103")); // => "2021-03"
 * console.log(readPeriod("2021S1")); // => "2021-H1"
 * ```
 */
export function readPeriod(text: string): string {
  const key = (typeof text === "string" ? text : "")
    .replace(/^([QHS]\d|M\d\d|\d\d(?=[-/]))[-/]?(\d{4})$/, "$2-$1")
    .replace(/^(\d{4})[-/]?(?:M(?=\d))?(?=.)/, "$1-")
    .replace("-S", "-H");
  if (isPeriod(key) && !/^1[345]/.test(key)) return key;
  throw new FeedbackError("bad-period", "period needs a period such as 2021-03, 2021-Q1, 2021-H1 or 2021", text);
}
