import { FeedbackError } from "../model/FeedbackError.js";
import { needText } from "../model/needText.js";
import { isPeriod } from "../periods/isPeriod.js";
import { readPeriod } from "../periods/readPeriod.js";
import { foldLine } from "./foldLine.js";
import { isHijri } from "./isHijri.js";
import { monthNumber } from "./monthNumber.js";
import { normalizeArabic } from "./normalizeArabic.js";
import { ARABIC_HALVES, ARABIC_QUARTERS, ENGLISH_HALVES, ENGLISH_QUARTERS } from "./quarters.js";

/** A name, if any, and a year; both folded. */
const NAME_AND_YEAR =
  /^(?:(.+?)[,،]? (?:من |of )?)??(?:(?:ال|لل?)?(?:عام|سنه) |(?:the )?year )?(\d{4}) ?(?:م|ميلادي[اه]?|ce|ad)?$/;
const NUMBERED = /^(q|quarter |الربع |[hs]|half |النصف )([1-4])$/;
const ORDINAL = /^(1st |2nd |3rd |4th |[1-4])(quarter|half|[qh])$/;
const LAST = /^(?:(?:ال)?(?:ربع|نصف) (?:ال)?اخير|(?:last|final) (?:quarter|half))$/;

/**
 * Reads the period that a text names; it inverts `formatPeriod` and `formatMonth`.
 *
 * @param text - `الربع الأول من عام ٢٠٢١م`, `الربع 1 2021`, `مارس ٢٠٢١`, `آذار/مارس 2021`, `first half of 2021`, `1st quarter of 2021`, `Q1 2021`, `1Q 2021`, `quarter 1 of 2021`, `الربع الأخير 2021`, `2021 Q1`, `2021`, or a key;
 * months by all their Arabic names, with or without hamza, by two of one month as well (`آذار (مارس) 2021`)
 * @returns the key: `2021-03`, `2021-Q1`, `2021-H1`, `2021`
 * @throws `unreadable-period` for anything else, Hijri years included: 1300 to 1599, unless `م`, `ميلادي`, `CE` or `AD` follows
 *
 * @example
 * ```ts
 * import { readPeriodText } from "beneficiary-feedback";
 * console.log(readPeriodText("الربع الأول من عام ٢٠٢١م")); // => "2021-Q1"
 * console.log(readPeriodText("ابريل ٢٠٢١")); // => "2021-04"
 * ```
 */
export function readPeriodText(text: string): string {
  needText(text, "readPeriodText", "unreadable-period");
  const folded = foldLine(text).trim();
  const [, name, year] = NAME_AND_YEAR.exec(folded) ?? [];
  const key = year === undefined ? keyIn(folded) : name === undefined ? year : `${year}-${partOf(name)}`;
  if (isPeriod(key) && !isHijri(key, folded)) return key;
  throw new FeedbackError(
    "unreadable-period",
    "readPeriodText needs a month, quarter, half or year with its year",
    text,
  );
}

function keyIn(folded: string): string | undefined {
  try {
    return readPeriod(folded.toUpperCase().replace(/^(\d{4}) (?=[QHS])/, "$1-"));
  } catch {
    return undefined;
  }
}

/** What stands after the year in the key: `03`, `Q1`, `H2`; an empty text for what is no period. */
function partOf(name: string): string {
  const bare = name.replace(/^(?:(?:the )?month of|the|شهر) /, "");
  const month = monthNumber(bare);
  if (month !== undefined) return String(month).padStart(2, "0");
  const [, before, number = ""] = NUMBERED.exec(bare) ?? [];
  if (before !== undefined) return (isQuarter(before) ? "Q" : "H") + number;
  const [, ordinal = "", part] = ORDINAL.exec(bare) ?? [];
  if (part !== undefined) return (isQuarter(part) ? "Q" : "H") + ordinal.charAt(0);
  if (LAST.test(bare)) return isQuarter(bare) ? "Q4" : "H2";
  const quarter = indexIn([ARABIC_QUARTERS, ENGLISH_QUARTERS], bare);
  if (quarter !== -1) return `Q${quarter + 1}`;
  const half = indexIn([ARABIC_HALVES, ENGLISH_HALVES], bare);
  return half === -1 ? "" : `H${half + 1}`;
}

function isQuarter(name: string): boolean {
  return /q|ربع/.test(name);
}

function indexIn(lists: readonly (readonly string[])[], name: string): number {
  for (const list of lists) {
    const index = list.findIndex((item) => withoutArticles(normalizeArabic(item)) === withoutArticles(name));
    if (index !== -1) return index;
  }
  return -1;
}

function withoutArticles(name: string): string {
  return name.replace(/(^| )ال/g, "$1");
}
