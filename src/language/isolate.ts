import { needText } from "../model/needText.js";

/** What is neither letter nor digit, then a letter or digit written from right to left. */
const STARTS_ARABIC = /^[^0-9A-Za-z\u00C0-\u1FFF\u2C00-\uFEFC]*[\u0590-\u08FF\uFB1D-\uFEFC]/;

/**
 * Sets a text apart from the words around it, so that both keep their order: RLI … PDI where its first letter or digit is Arabic,
 * LRI … PDI otherwise (Latin digits, e-mail addresses, web addresses).
 *
 * @param text - a number, address or name, on one line
 * @returns the text between two invisible characters; "" for ""
 * @throws `bad-input` for what is no text
 *
 * @example
 * ```ts
 * import { isolate } from "beneficiary-feedback";
 * console.log(isolate("www.moj.gov.sa") === "\u2066www.moj.gov.sa\u2069"); // => true
 * ```
 */
export function isolate(text: string): string {
  needText(text, "isolate");
  if (text === "") return "";
  return `${STARTS_ARABIC.test(text) ? "\u2067" : "\u2066"}${text}\u2069`;
}
