import { FeedbackError } from "../model/FeedbackError.js";
import { needText } from "../model/needText.js";
import { isDay } from "../periods/isDay.js";
import { foldLine } from "./foldLine.js";
import { isHijri } from "./isHijri.js";
import { monthNumber } from "./monthNumber.js";

const DAY =
  /^(\d\d?)(?:(?<=^[23]?1)st|(?<=^2?2)nd|(?<=^2?3)rd|(?<=^(?:1\d|[23]?[04-9]))th)? (?:of |من )?(.+?)[,،]? (\d{4}) ?(?:م|ميلادي[اه]?|ce|ad)?$/;
const MONTH_FIRST = /^(\D+) (\d[a-z\d]{0,3})(?=[,،]? \d{4})/;

/**
 * Reads a day written with the name of its month; it inverts `formatDay`.
 *
 * @param text - `٣١ مارس ٢٠٢١م`, `31 آذار 2021`, `31 March 2021`, `31st of March 2021`, `March 31, 2021`, `2021-03-31`
 * @returns the day: `2021-03-31`
 * @throws `bad-day` for anything else, months in numbers (`3/4/2021`), days of the week, days the calendar does not have and Hijri years included: 1300 to 1599, unless `م`, `ميلادي`, `CE` or `AD` follows
 *
 * @example
 * ```ts
 * import { readDayText } from "beneficiary-feedback";
 * console.log(readDayText("٣١ مارس ٢٠٢١م")); // => "2021-03-31"
 * ```
 */
export function readDayText(text: string): string {
  needText(text, "readDayText", "bad-day");
  const folded = foldLine(text).trim();
  const [, day = "", name = "", year] = DAY.exec(folded.replace(MONTH_FIRST, "$2 $1")) ?? [];
  const key = year === undefined ? folded : `${year}-${twoDigits(monthNumber(name))}-${day.padStart(2, "0")}`;
  if (isDay(key) && !isHijri(key, folded)) return key;
  throw new FeedbackError("bad-day", "readDayText needs a day such as 31 March 2021", text);
}

function twoDigits(month: number | undefined): string {
  return String(month ?? 0).padStart(2, "0");
}
