import { DASH, kindAt, LETTER, SPACE, VOWEL } from "./characters.js";

const BLANK = 0x20;

/** Where the words of `rest` (folded, joined by spaces) end in the text from `index` on, or 0 where others stand there. */
export function endOfPhrase(kinds: Uint16Array, text: string, index: number, rest: string): number {
  let at = index;
  let kind = kindAt(kinds, text, at);
  while (kind < LETTER && (kind === SPACE || kind === DASH || isMark(kind))) kind = kindAt(kinds, text, ++at);
  for (let place = 0; place < rest.length; place++) {
    const letter = rest.charCodeAt(place);
    if (letter === BLANK) {
      if (kind >= LETTER) return 0;
      while (kind === SPACE || kind === DASH || isMark(kind)) kind = kindAt(kinds, text, ++at);
    } else {
      while (isMark(kind)) kind = kindAt(kinds, text, ++at);
      if (kind !== letter) return 0;
      kind = kindAt(kinds, text, ++at);
    }
  }
  while (isMark(kind)) kind = kindAt(kinds, text, ++at);
  return kind >= LETTER ? 0 : at;
}

function isMark(kind: number): boolean {
  return kind === VOWEL || kind === 0;
}
