import { formatCount } from "../language/formatCount.js";
import type { NumberOptions } from "../language/NumberOptions.js";

/** How many of the counts that a figure rests on are there. */
export function coverageText(present: number, expected: number, options: NumberOptions): string {
  const [from, of] = [formatCount(present, options), formatCount(expected, options)];
  return options.language === "en"
    ? `Counts that are there: ${from} of ${of}.`
    : `المتوافر من الأعداد: ${from} من ${of}.`;
}
