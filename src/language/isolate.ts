import { needText } from "../model/needText.js";
import { letterDirections } from "./letterDirections.js";

/** Digits that are Arabic, and what stands between and behind them: what is set apart most. */
const ARABIC_DIGITS = /^[\u0660-\u0669][\u0660-\u066C]*$/;

/** A number whose first digit is Arabic. */
const ARABIC_NUMBER = /^\D*[\u0660-\u0669\u06F0-\u06F9]/;

/**
 * Sets a text apart from the words around it, so that both keep their order: RLI … PDI where its first letter, or without letters
 * its first digit, is Arabic (or of another script written from right to left), LRI … PDI otherwise (Latin digits, e-mail addresses,
 * web addresses).
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
  if (ARABIC_DIGITS.test(text)) return `\u2067${text}\u2069`;
  const direction = letterDirections(text)[0] ?? (ARABIC_NUMBER.test(text) ? "rtl" : "ltr");
  return `${direction === "rtl" ? "\u2067" : "\u2066"}${text}\u2069`;
}
