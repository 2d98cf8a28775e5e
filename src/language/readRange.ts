import { FeedbackError } from "../model/FeedbackError.js";
import { needText } from "../model/needText.js";
import { type NumberReading, readNumber } from "./readNumber.js";
import { stripHidden } from "./stripHidden.js";

/** The two ends of a range, the lower one first. */
export interface RangeReading {
  readonly from: NumberReading;
  readonly to: NumberReading;
}

const FORMS = [
  /^(?:من )?(.+) (?:[إا]ل[ىي]|حت[ىي]) (.+)$/,
  /^(?:ما )?بين (.+) و ?(.+)$/,
  /^(?:from )?(.+) to (.+)$/i,
  /^between (.+) and (.+)$/i,
  /^(.+?) ?[–—] ?(.+)$/,
  /^(.*[\d٠-٩۰-۹%٪])(?:[-\u2212](?=[\d٠-٩۰-۹%٪])| [-\u2212] (?=[-+\u2212]?[\d٠-٩۰-۹%٪]))(.+)$/,
];

const LINE_END = /[\n\r\u2028\u2029]/;

/**
 * Reads a range; it inverts `formatRange`.
 *
 * @param text - `من ١٠ إلى ٢٠`, `من ١٠ حتى ٢٠`, `بين ١٠ و٢٠`, `10 to 20`, `between 10 and 20`, `10–20`, `10-20`, `94–96%`
 * @returns the ends as `readNumber` reads them; a percent sign at one counts for both
 * @throws `unreadable-number` for anything else, a lower end above the upper one included
 *
 * @example
 * ```ts
 * import { readRange } from "beneficiary-feedback";
 * console.log(readRange("من ١٠ إلى ٢٠").to.value); // => 20
 * ```
 */
export function readRange(text: string): RangeReading {
  needText(text, "readRange", "unreadable-number");
  const clean = stripHidden(text).trim();
  // A range in two lines is none; each form would look for its joint again from every place.
  for (const form of LINE_END.test(clean) ? [] : FORMS) {
    const [, low, high] = form.exec(clean) ?? [];
    if (low === undefined || high === undefined) continue;
    const to = readNumber(high);
    const from = readNumber(low);
    const isPercent = from.isPercent || to.isPercent;
    if (from.value <= to.value) return { from: { ...from, isPercent }, to: { ...to, isPercent } };
  }
  throw new FeedbackError("unreadable-number", "readRange needs two numbers, the lower one first", text);
}
