import { convertDigits } from "../../language/convertDigits.js";
import { formatList } from "../../language/formatList.js";
import { formatMonth } from "../../language/formatMonth.js";
import type { Language, Numerals } from "../../model/lists.js";
import { isMonth } from "../../periods/isMonth.js";

const NUMBER = /(\d+)(?:\.(\d+))?(%?)/g;
const GROUPED = /[\d٠-٩][,٬][\d٠-٩]/;

/**
 * A computed value as a message says it: months by their names; numbers grouped where the printed text that they stand beside is, and in
 * Arabic in its digits. Beside a text without digits, a year has those of the message.
 */
export function wordValue(value: string, printed: string, language: Language, numerals: Numerals = "latn"): string {
  const arabic = /[٠-٩۰-۹]/.test(printed);
  const months = value.split(", ");
  if (months.every(isMonth)) {
    const digits = arabic ? "arab" : /\d/.test(printed) ? "latn" : numerals;
    const names = months.map((month) => formatMonth(month, { language, numerals: digits }));
    return formatList(names, { language });
  }
  const isTurned = language === "ar" && arabic;
  const isGrouped = isTurned || GROUPED.test(printed);
  return value.replace(NUMBER, (_, whole: string, part: string | undefined, percent: string) => {
    const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, isTurned ? "٬" : ",") : whole;
    if (!isTurned) return grouped + (part === undefined ? "" : `.${part}`) + percent;
    return convertDigits(grouped + (part === undefined ? "" : `٫${part}`) + (percent && "٪"), "arab");
  });
}
