import { needText } from "../model/needText.js";
import { foldCharacter } from "./foldCharacter.js";

/**
 * Folds an Arabic text for comparison, never for output: presentation forms become letters, invisible marks, vowel marks and
 * tatweel are dropped, digits become ASCII, and the spellings of alef, ya, hamza and ta marbuta become one.
 *
 * @param text - any text; letters of other scripts stay as they are
 * @returns the folded text; "" for ""
 * @throws `bad-input` for what is no text
 *
 * @example
 * ```ts
 * import { normalizeArabic } from "beneficiary-feedback";
 * console.log(normalizeArabic("مكالمةً") === normalizeArabic("مكالمه")); // => true
 * ```
 */
export function normalizeArabic(text: string): string {
  needText(text, "normalizeArabic");
  let folded = "";
  let kept = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isPlain(code)) continue;
    folded += text.slice(kept, index) + foldCharacter(code);
    kept = index + 1;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

/** Most characters stand for themselves. */
function isPlain(code: number): boolean {
  if (code < 0x627) return code < 0xad;
  return code < 0x64b && code !== 0x629 && code !== 0x640 && code !== 0x649;
}
