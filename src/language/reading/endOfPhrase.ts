import { KIND, kindAt } from "./characters.js";

const BLANK = 0x20;

/** Where the words of `rest` (folded, joined by spaces) end in the text from `index` on, or 0 where others stand there. */
export function endOfPhrase(kinds: Uint16Array, index: number, rest: string): number {
  let at = index;
  let kind = kindAt(kinds, at);
  while (kind < KIND.letter && (kind === KIND.space || kind === KIND.dash || isMark(kind))) kind = kindAt(kinds, ++at);
  for (let place = 0; place < rest.length; place++) {
    const letter = rest.charCodeAt(place);
    if (letter === BLANK) {
      if (kind >= KIND.letter) return 0;
      while (kind === KIND.space || kind === KIND.dash || isMark(kind)) kind = kindAt(kinds, ++at);
    } else {
      while (isMark(kind)) kind = kindAt(kinds, ++at);
      if (kind !== letter) return 0;
      kind = kindAt(kinds, ++at);
    }
  }
  while (isMark(kind)) kind = kindAt(kinds, ++at);
  return kind >= KIND.letter ? 0 : at;
}

function isMark(kind: number): boolean {
  return kind === KIND.vowel || kind === 0;
}
