import { bareWord } from "./bareWord.js";
import { forEachWord } from "./forEachWord.js";

/** A label's words, folded and joined by spaces, to know it again wherever it stands alone. */
export function foldLabel(text: string): string {
  const words: string[] = [];
  forEachWord(text, (word) => words.push(bareWord(word)));
  return words.join(" ");
}
