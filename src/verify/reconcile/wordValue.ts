import { convertDigits } from "../../language/convertDigits.js";
import { formatList } from "../../language/formatList.js";
import { formatMonth } from "../../language/formatMonth.js";
import type { Language } from "../../model/lists.js";
import { isMonth } from "../../periods/isMonth.js";

const NUMBER = /(\d+)(?:\.(\d+))?(%?)/g;

/**
 * A computed value as a message says it: months by their names, and in Arabic in the digits of the printed text that it stands
 * beside, grouped where they are Arabic.
 */
export function wordValue(value: string, printed: string, language: Language): string {
  const arabic = /[٠-٩۰-۹]/.test(printed);
  const months = value.split(", ");
  if (months.every(isMonth)) {
    const names = months.map((month) => formatMonth(month, { language, numerals: arabic ? "arab" : "latn" }));
    return formatList(names, { language });
  }
  if (language !== "ar" || !arabic) return value;
  return value.replace(NUMBER, (_, whole: string, part: string | undefined, percent: string) => {
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, "٬");
    return convertDigits(grouped + (part === undefined ? "" : `٫${part}`) + (percent && "٪"), "arab");
  });
}
