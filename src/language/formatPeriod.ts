import { checkOption } from "../model/checkOption.js";
import { checkSharedOptions } from "../model/checkSharedOptions.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { isPeriod } from "../periods/isPeriod.js";
import { formatMonth } from "./formatMonth.js";
import type { TextOptions } from "./NumberOptions.js";
import { ARABIC_HALVES, ARABIC_QUARTERS, ENGLISH_HALVES, ENGLISH_QUARTERS } from "./quarters.js";
import { yearText } from "./yearText.js";

const STYLES = ["official", "short"] as const;

/** Options of {@link formatPeriod}. */
export interface FormatPeriodOptions extends TextOptions {
  /** `official`, as in the title of a report, unless said otherwise; `short` for tables and charts. */
  readonly style?: "official" | "short";
}

/**
 * Writes a month, quarter, half-year or year.
 *
 * @param key - a period key: `2021-03`, `2021-Q1`, `2021-H1`, `2021`
 * @param options - language, digits, style
 * @returns `الربع الأول من عام ٢٠٢١م`, short `الربع الأول ٢٠٢١`; `first quarter of 2021`, short `Q1 2021`; a month as
 * `formatMonth` writes it; a year from 1300 to 1599 always with its era, `م` or ` CE`
 * @throws `bad-period`; `bad-option`
 *
 * @example
 * ```ts
 * import { formatPeriod } from "beneficiary-feedback";
 * console.log(formatPeriod("2021-Q1")); // => "الربع الأول من عام ٢٠٢١م"
 * console.log(formatPeriod("2021-Q1", { language: "en", style: "short" })); // => "Q1 2021"
 * ```
 */
export function formatPeriod(key: string, options: FormatPeriodOptions = {}): string {
  checkSharedOptions(options);
  if (!isPeriod(key)) throw new FeedbackError("bad-period", "formatPeriod needs a period such as 2021-Q1", key);
  const short = checkOption("style", options.style ?? "official", STYLES) === "short";
  const part = key.slice(5);
  if (/^\d/.test(part)) return formatMonth(key, options);
  const year = yearText(key, options);
  const index = Number(part.slice(1)) - 1;
  const ofQuarters = part.startsWith("Q");
  if (options.language === "en") {
    if (part === "") return year;
    return short ? `${part} ${year}` : `${(ofQuarters ? ENGLISH_QUARTERS : ENGLISH_HALVES)[index]} of ${year}`;
  }
  const dated = short ? year : `عام ${yearText(key, options, true)}`;
  if (part === "") return dated;
  const name = (ofQuarters ? ARABIC_QUARTERS : ARABIC_HALVES)[index];
  return short ? `${name} ${year}` : `${name} من ${dated}`;
}
