import { bareWord, WORD } from "./bareWord.js";

/** A label's words, folded, to know it again wherever it stands alone. */
export function foldLabel(text: string): string {
  return (text.match(WORD) ?? []).map((word) => bareWord(word)).join(" ");
}
