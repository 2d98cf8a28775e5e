import { DASH, kindAt, LETTER, SPACE, VOWEL } from "./characters.js";

/** Where the words of `rest` (folded, joined by spaces) end in the text from `index` on, or 0 where others stand there. */
export function endOfPhrase(kinds: Uint16Array, text: string, index: number, rest: string): number {
  let at = index;
  for (const word of rest.split(" ")) {
    for (let kind = kindAt(kinds, text, at); kind === SPACE || kind === DASH || isMark(kind); ) {
      kind = kindAt(kinds, text, ++at);
    }
    for (const letter of word) {
      while (isMark(kindAt(kinds, text, at))) at++;
      if (kindAt(kinds, text, at++) !== letter.charCodeAt(0)) return 0;
    }
    while (isMark(kindAt(kinds, text, at))) at++;
    if (kindAt(kinds, text, at) >= LETTER) return 0;
  }
  return at;
}

function isMark(kind: number): boolean {
  return kind === VOWEL || kind === 0;
}
