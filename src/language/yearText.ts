import { digitTable } from "./digitTable.js";
import { isHijri } from "./isHijri.js";
import type { TextOptions } from "./NumberOptions.js";
import { numeralsOf } from "./numeralsOf.js";
import { padDigits } from "./padDigits.js";

/** The year of a period key in the digits of a text, with its era where it is asked for, or where the year would be taken for a Hijri one. */
export function yearText(key: string, options: TextOptions, withEra = false): string {
  const year = padDigits(Number(key.slice(0, 4)), 4, digitTable(numeralsOf(options)));
  if (!withEra && !isHijri(key, "")) return year;
  return year + (options.language === "en" ? " CE" : "م");
}
