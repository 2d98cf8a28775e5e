import { convertDigits } from "../../language/convertDigits.js";
import { formatList } from "../../language/formatList.js";
import { formatMonth } from "../../language/formatMonth.js";
import type { Language } from "../../model/lists.js";
import { isMonth } from "../../periods/isMonth.js";

const NUMBER = /(\d+)(?:\.(\d+))?(%?)/g;
const GROUPED = /[\d٠-٩][,٬][\d٠-٩]/;

/**
 * A computed value as a message says it: months by their names; numbers grouped where the printed text that they stand beside is, and in
 * Arabic in its digits.
 */
export function wordValue(value: string, printed: string, language: Language): string {
  const arabic = /[٠-٩۰-۹]/.test(printed);
  const months = value.split(", ");
  if (months.every(isMonth)) {
    const names = months.map((month) => formatMonth(month, { language, numerals: arabic ? "arab" : "latn" }));
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
