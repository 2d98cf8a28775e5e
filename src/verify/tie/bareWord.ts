import { normalizeArabic } from "../../language/normalizeArabic.js";

/** A word, with its vowel marks. */
export const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** A word folded for comparison, without its article. */
export function bareWord(word: string): string {
  return normalizeArabic(word)
    .toLowerCase()
    .replace(/^ال(?=..)/, "");
}
