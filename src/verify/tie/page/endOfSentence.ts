import { endOfLabel } from "./endOfLabel.js";

/** How far, in characters, words after a number speak of it. */
const AFTER = 120;

/** Where the sentence of a number that ends at `end` ends, or the reach of the words after it. */
export function endOfSentence(text: string, end: number): number {
  const limit = Math.min(text.length, end + AFTER, endOfLabel(text, end));
  for (let index = end; index < limit; index++) {
    const character = text.charAt(index);
    if (character === "\n" || character === "؛" || character === "؟") return index;
    if (character === "." && !isDigit(text.charCodeAt(index + 1))) return index;
  }
  return limit;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
