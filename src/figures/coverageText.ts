import { formatCount } from "../language/formatCount.js";
import type { NumberOptions } from "../language/NumberOptions.js";
import { REASON_NAMES } from "../language/reasonNames.js";
import type { Coverage } from "../model/Result.js";

/** How many of the counts that a figure rests on are there, and why the others are not: each reason once. */
export function coverageText({ present, expected, missing }: Coverage, options: NumberOptions): string {
  const { language = "ar" } = options;
  const [from, of] = [formatCount(present, options), formatCount(expected, options)];
  const reasons = [...new Set(missing.map(({ reason }) => REASON_NAMES[reason][language]))];
  return language === "en"
    ? `Counts available: ${from} of ${of} (${reasons.join(", ")}).`
    : `المتوافر من الأعداد: ${from} من ${of} (${reasons.join("، ")}).`;
}
