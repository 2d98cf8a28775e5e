import { FeedbackError } from "../model/FeedbackError.js";
import type { Numerals } from "../model/lists.js";
import { needText } from "../model/needText.js";

const DIGITS = /[0-9۰-۹]/g;
/** What only e-mail and web addresses have: their digits are part of the name. */
const ADDRESS = /@|:\/\/|www\./i;

/**
 * Changes the digits of a text and nothing else: separators and signs stay, and so do e-mail and web addresses,
 * known by `@`, `://` or `www.`: in `najiz.sa/e12` the digits change. To `latn` every digit changes, in addresses as well.
 *
 * @param text - any text, with Latin, Arabic-Indic or Persian digits
 * @param to - the digits wanted
 * @returns the text in those digits; "" for ""
 * @throws `bad-option`; `bad-input` for what is no text
 *
 * @example
 * ```ts
 * import { convertDigits } from "beneficiary-feedback";
 * console.log(convertDigits("1950", "arab")); // => "١٩٥٠"
 * console.log(convertDigits("١١٥,٤٤٨", "latn")); // => "115,448"
 * ```
 */
export function convertDigits(text: string, to: Numerals): string {
  needText(text, "convertDigits");
  if (to === "latn") return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  if (to !== "arab") throw new FeedbackError("bad-option", "convertDigits needs arab or latn", to);
  if (!ADDRESS.test(text)) return text.replace(DIGITS, toArabic);
  return text.replace(/\S+/g, (word) => (ADDRESS.test(word) ? word : word.replace(DIGITS, toArabic)));
}

function toArabic(digit: string): string {
  return String.fromCharCode(0x660 + (digit.charCodeAt(0) & 15));
}
