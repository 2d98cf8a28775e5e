import { normalizeArabic } from "../../language/normalizeArabic.js";

/** A word, with its vowel marks. */
export const WORD = /[A-Za-zÀ-ɏء-يٮ-ۓ][A-Za-zÀ-ɏء-يٮ-ۓ\u064B-\u065F\u0670]*/g;

/** A word folded for comparison, without its article. */
export function bareWord(word: string): string {
  return normalizeArabic(word)
    .toLowerCase()
    .replace(/^ال(?=..)/, "");
}
