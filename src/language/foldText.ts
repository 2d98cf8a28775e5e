import { normalizeArabic } from "./normalizeArabic.js";

/** A text as words are looked up in it: Arabic letters and digits in one form, Latin letters small. */
export function foldText(text: string): string {
  return normalizeArabic(text).toLowerCase();
}
