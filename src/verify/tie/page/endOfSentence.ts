import { endOfLabel } from "./endOfLabel.js";
import { isDigitAt } from "./isDigitAt.js";

/** How far, in characters, words after a number speak of it. */
const AFTER = 120;

/** Where the sentence of a number that ends at `end` ends, or the reach of the words after it. */
export function endOfSentence(text: string, end: number): number {
  const limit = Math.min(text.length, end + AFTER, endOfLabel(text, end));
  for (let index = end; index < limit; index++) {
    const character = text.charAt(index);
    if (character === "\n" || character === "؛" || character === "؟") return index;
    if (character === "." && !isDigitAt(text, index + 1)) return index;
  }
  return limit;
}
