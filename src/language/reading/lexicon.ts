import { gatherWords, whole } from "./gatherWords.js";
import type { Entry } from "./Word.js";

const SLOTS = 8192;
const LONGEST = 32;

/** The known words in an open hash table: a slot holds the place of a word in `words` and `entries`, or 0. */
export interface Lexicon {
  readonly slots: Uint16Array;
  readonly words: readonly string[];
  readonly entries: readonly Entry[];
  /** Room for the letters of the word that is looked up. */
  readonly letters: Uint16Array;
}

let lexicon: Lexicon | undefined;

/** All words the reader knows, folded; made on first use. */
export function theLexicon(): Lexicon {
  lexicon ??= makeTable(gatherWords());
  return lexicon;
}

/**
 * Finds a word, with what Arabic glues before it.
 *
 * @returns 8 × the word's place in the lexicon + its prefixes (1 و or ف, 2 ب or ل or ك, 4 ال), or 0
 */
export function findWord({ slots, words }: Lexicon, letters: Uint16Array, length: number): number {
  let from = 0;
  let prefix = 0;
  for (;;) {
    let hash = 0;
    for (let at = from; at < length; at++) hash = (Math.imul(hash, 31) + (letters[at] ?? 0)) | 0;
    for (let slot = spread(hash); ; slot = (slot + 1) % SLOTS) {
      const place = slots[slot] ?? 0;
      if (place === 0) break;
      if (isWord(words[place] ?? "", letters, from, length)) return place * 8 + prefix;
    }
    const first = letters[from] ?? 0;
    const second = letters[from + 1];
    if (prefix === 0 && (first === 0x648 || first === 0x641)) prefix = 1;
    else if (prefix < 4 && first === 0x644 && second === 0x644) {
      prefix |= 6;
      from++;
    } else if (prefix < 2 && (first === 0x628 || first === 0x644 || first === 0x643)) prefix |= 2;
    else if (prefix < 4 && first === 0x627 && second === 0x644) {
      prefix |= 4;
      from++;
    } else return 0;
    from++;
    if (length - from < 2) return 0;
  }
}

function spread(hash: number): number {
  return (hash ^ (hash >>> 13)) & (SLOTS - 1);
}

function isWord(word: string, letters: Uint16Array, from: number, length: number): boolean {
  if (word.length !== length - from) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== letters[from + at]) return false;
  return true;
}

function makeTable(known: ReadonlyMap<string, Entry>): Lexicon {
  const slots = new Uint16Array(SLOTS);
  const words = ["", ...known.keys()];
  words.forEach((word, place) => {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
    let slot = spread(hash);
    while (slots[slot] !== 0) slot = (slot + 1) % SLOTS;
    slots[slot] = place;
  });
  return {
    slots,
    words,
    entries: [{ word: whole({}), phrases: [] }, ...known.values()],
    letters: new Uint16Array(LONGEST),
  };
}
