import {
  ALGERIAN_MONTHS,
  ARABIC_MONTHS,
  ENGLISH_MONTHS,
  LEVANTINE_MONTHS,
  MAURITANIAN_MONTHS,
  MOROCCAN_MONTHS,
} from "../months.js";
import { normalizeArabic } from "../normalizeArabic.js";
import { NOUNS } from "../nouns.js";
import {
  CURRENCIES,
  HIJRI_MONTHS,
  HUNDRED_STEMS,
  HUNDRED_WORDS,
  MEANINGS,
  MONTH_VARIANTS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  READ_NOUNS,
  TEN_WORDS,
} from "./vocabulary.js";
import type { Entry, Meaning, Word } from "./Word.js";

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

function gatherWords(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (spellings: string, meaning: Meaning, joint = "/"): void => {
    for (const spelling of spellings.split(joint)) {
      const [first = "", ...others] = normalizeArabic(spelling).toLowerCase().split(/[_ -]/);
      const { word, phrases } = entries.get(first) ?? { word: whole({}), phrases: [] };
      const rest = others.join(" ");
      if (rest === "") entries.set(first, { word: whole(meaning, word), phrases });
      else entries.set(first, { word, phrases: [...phrases, { rest, word: whole(meaning) }] });
    }
  };
  const addInOrder = (list: string, meaning: (place: number) => Meaning): void => {
    list.split(" ").forEach((spellings, place) => {
      add(spellings, meaning(place));
    });
  };

  for (const [noun, { ar, en }] of Object.entries(NOUNS)) {
    for (const form of [ar.singular, ar.accusative, en.singular]) add(form, { noun });
    for (const form of [ar.plural, en.plural]) add(form, { noun, plural: true });
    for (const form of [ar.dual, ar.dualOblique]) add(form, { noun, dual: true });
  }
  for (const [noun, forms] of Object.entries(READ_NOUNS)) {
    for (const form of forms.split(" ")) {
      if (!form.endsWith(":")) add(form, isPlural(form) ? { noun, plural: true } : { noun });
      else {
        const singular = normalizeArabic(form.slice(0, -1));
        const stem = singular.endsWith("ه") ? `${singular.slice(0, -1)}ت` : singular;
        for (const single of [singular, `${singular}ا`]) if (!entries.get(single)?.word.dual) add(single, { noun });
        for (const ending of ["ان", "ين"]) add(stem + ending, { noun, dual: true });
      }
    }
  }
  const months = [
    ARABIC_MONTHS,
    LEVANTINE_MONTHS,
    MOROCCAN_MONTHS,
    ALGERIAN_MONTHS,
    MAURITANIAN_MONTHS,
    ENGLISH_MONTHS,
  ];
  for (const names of [...months, ENGLISH_MONTHS.map((name) => name.slice(0, 3)), MONTH_VARIANTS]) {
    names.forEach((name, index) => {
      add(name, { month: index + 1 });
    });
  }
  addInOrder(HIJRI_MONTHS, (place) => ({ month: place + 1, hijri: true }));
  addInOrder(NUMBER_WORDS, (place) => ({ number: place }));
  addInOrder(TEN_WORDS, (place) => ({ number: 20 + 10 * place }));
  addInOrder(HUNDRED_WORDS, (place) => ({ number: 100 * (place + 1) }));
  addInOrder(HUNDRED_STEMS, (place) => ({ number: place + 3 }));
  HUNDRED_STEMS.split(" ").forEach((stem, place) => {
    for (const ending of ["مئة", "مائة"]) add(stem + ending, { number: 100 * (place + 3) });
  });
  addInOrder(ORDINAL_WORDS, (place) => ({ ordinal: place + 1 }));
  for (const [currency, words] of Object.entries(CURRENCIES)) add(words, { currency }, " ");
  for (const [words, meaning] of MEANINGS) add(words, meaning, " ");
  entries.delete("");
  return entries;
}

/** A word with all its fields, so that reading them is fast. */
function whole(meaning: Meaning, known?: Word): Word {
  const { noun, dual, plural, month, hijri, number, ordinal, scale, alone, free, bound, cue, currency, per, role } = {
    ...known,
    ...meaning,
  };
  const opens = role === "quarter" || role === "half" || role === "no" || dual === true;
  const starts = opens || (month ?? number ?? ordinal ?? alone) !== undefined;
  return {
    noun,
    dual,
    plural,
    month,
    hijri,
    number,
    ordinal,
    scale,
    alone,
    free,
    bound,
    cue,
    currency,
    per,
    role,
    starts,
  };
}

/** Arabic nouns that are listed without a dual are plurals. */
function isPlural(form: string): boolean {
  return /^[a-z]/.test(form) ? /(?:s|people)$/.test(form) : !/ا$/.test(form);
}
