import { gatherWords } from "./gatherWords.js";
import type { Entry } from "./Word.js";

const SLOTS = 8192;
const BASE = 31;
/** No word of the lexicon is longer. */
export const LONGEST = 32;

/** The known words in an open hash table: a slot holds the place of a word in `words` and `entries`, or 0. */
export interface Lexicon {
  readonly slots: Uint16Array;
  readonly words: readonly string[];
  readonly entries: readonly Entry[];
  /** The powers of the hash's base, to take the first letter out of a hash. */
  readonly powers: Int32Array;
  /** Room for the letters of the word that is looked up; a longer one wraps around. */
  readonly letters: Uint16Array;
}

let lexicon: Lexicon | undefined;

/** All words the reader knows, folded; made on first use. */
export function theLexicon(): Lexicon {
  lexicon ??= makeTable(gatherWords());
  return lexicon;
}

/** The hash of a word from that of its beginning and its next letter. */
export function addLetter(hash: number, letter: number): number {
  return (Math.imul(hash, BASE) + letter) | 0;
}

/**
 * Finds a word, with what Arabic glues before it.
 *
 * @returns 8 × the word's place in the lexicon + its prefixes (1 و or ف, 2 ب or ل or ك, 4 ال), or 0
 */
export function findWord({ slots, words, powers, letters }: Lexicon, hash: number, length: number): number {
  if (length > LONGEST) return 0;
  let rest = hash;
  let from = 0;
  let prefix = 0;
  for (;;) {
    for (let slot = slotOf(rest); ; slot = (slot + 1) % SLOTS) {
      const place = slots[slot] ?? 0;
      if (place === 0) break;
      if (isWord(words[place] ?? "", letters, from, length)) return place * 8 + prefix;
    }
    const first = letters[from] ?? 0;
    // The prefixes are the letters from alef to waw.
    if (first < 0x627 || first > 0x648) return 0;
    const second = letters[from + 1];
    let cut = 1;
    if (prefix === 0 && (first === 0x648 || first === 0x641)) prefix = 1;
    else if (prefix < 4 && first === 0x644 && second === 0x644) {
      prefix |= 6;
      cut = 2;
    } else if (prefix < 2 && (first === 0x628 || first === 0x644 || first === 0x643)) prefix |= 2;
    else if (prefix < 4 && first === 0x627 && second === 0x644) {
      prefix |= 4;
      cut = 2;
    } else return 0;
    if (length - from - cut < 2) return 0;
    for (; cut > 0; cut--) rest = (rest - Math.imul(letters[from] ?? 0, powers[length - ++from] ?? 0)) | 0;
  }
}

function slotOf(hash: number): number {
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
    for (let at = 0; at < word.length; at++) hash = addLetter(hash, word.charCodeAt(at));
    let slot = slotOf(hash);
    while (slots[slot] !== 0) slot = (slot + 1) % SLOTS;
    slots[slot] = place;
  });
  const powers = new Int32Array(LONGEST).fill(1);
  for (let at = 1; at < LONGEST; at++) powers[at] = Math.imul(powers[at - 1] ?? 1, BASE);
  // Place 0 is that of no word.
  const entries = [{ meaning: {}, word: undefined, phrases: [] }, ...known.values()];
  return { slots, words, entries, powers, letters: new Uint16Array(LONGEST) };
}
