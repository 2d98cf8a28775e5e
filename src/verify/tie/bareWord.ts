import { normalizeArabic } from "../../language/normalizeArabic.js";

/** A word folded for comparison, without its article. */
export function bareWord(word: string): string {
  const bare = normalizeArabic(word).toLowerCase();
  return bare.length > 3 && bare.startsWith("ال") ? bare.slice(2) : bare;
}
