import { digitTable } from "./digitTable.js";
import type { TextOptions } from "./NumberOptions.js";
import { numeralsOf } from "./numeralsOf.js";
import { padDigits } from "./padDigits.js";

/** The year of a period key in the digits of a text. */
export function yearText(key: string, options: TextOptions): string {
  return padDigits(Number(key.slice(0, 4)), 4, digitTable(numeralsOf(options)));
}
