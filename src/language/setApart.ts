import { letterDirections } from "./letterDirections.js";

/** Digits that are Arabic, and what stands between and behind them: what is set apart most. */
const ARABIC_DIGITS = /^[\u0660-\u0669][\u0660-\u066C]*$/;

/** A number whose first digit is Arabic. */
const ARABIC_NUMBER = /^\D*[\u0660-\u0669\u06F0-\u06F9]/;

/** `isolate` for a text of the library's own, whose marks of direction are in order; in its own direction where none is given. */
export function setApart(text: string, given?: "rtl" | "ltr"): string {
  if (text === "") return "";
  if (given === undefined && ARABIC_DIGITS.test(text)) return `\u2067${text}\u2069`;
  const direction = given ?? letterDirections(text)[0] ?? (ARABIC_NUMBER.test(text) ? "rtl" : "ltr");
  return `${direction === "rtl" ? "\u2067" : "\u2066"}${text}\u2069`;
}
