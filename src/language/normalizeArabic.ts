import { foldCharacter } from "./foldCharacter.js";

/**
 * Folds an Arabic text for comparison, never for output: presentation forms become letters, invisible marks, vowel marks and
 * tatweel are dropped, digits become ASCII, and the spellings of alef, ya, hamza and ta marbuta become one.
 *
 * @param text - any text; letters of other scripts stay as they are
 * @returns the folded text; "" for ""
 *
 * @example
 * ```ts
 * import { normalizeArabic } from "beneficiary-feedback";
 * console.log(normalizeArabic("مكالمةً") === normalizeArabic("مكالمه")); // => true
 * ```
 */
export function normalizeArabic(text: string): string {
  let folded = "";
  for (let index = 0; index < text.length; index++) folded += foldCharacter(text.charCodeAt(index));
  return folded;
}
