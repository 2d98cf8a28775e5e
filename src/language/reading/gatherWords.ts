import { NOUN_IDS } from "../../model/Noun.js";
import { ENGLISH_MONTHS } from "../months.js";
import { READ_MONTHS } from "../readMonths.js";
import { SCALE_WORDS } from "../scaleWords.js";
import { tableNoun } from "../tableNoun.js";
import { KIND, kindOf } from "./characters.js";
import {
  CURRENCIES,
  HIJRI_MONTHS,
  HUNDRED_WORDS,
  MEANINGS,
  MONTH_VARIANTS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  OWNED_CURRENCIES,
  READ_NOUNS,
  TEN_WORDS,
} from "./vocabulary.js";
import type { Entry, Meaning } from "./Word.js";

const NO_PHRASES: Entry["phrases"] = [];

/** Gathers all words the reader knows from the tables and the vocabulary, folded. */
export function gatherWords(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (spellings: string, meaning: Meaning, joint = "/"): void => {
    for (const spelling of spellings.split(joint)) {
      const folded = fold(spelling);
      const space = folded.indexOf(" ");
      const first = space < 0 ? folded : folded.slice(0, space);
      const known = entries.get(first);
      if (space >= 0) {
        const phrase = { rest: folded.slice(space + 1), meaning, word: undefined };
        entries.set(first, {
          meaning: known?.meaning ?? {},
          word: undefined,
          phrases: [...(known?.phrases ?? []), phrase],
        });
      } else if (known === undefined) entries.set(first, { meaning, word: undefined, phrases: NO_PHRASES });
      else entries.set(first, { ...known, meaning: { ...known.meaning, ...meaning } });
    }
  };
  const addInOrder = (list: string, meaning: (place: number) => Meaning): void => {
    list.split(" ").forEach((spellings, place) => {
      add(spellings, meaning(place));
    });
  };

  const addNoun = (noun: string, form: string): void => {
    const mark = form.slice(-1);
    if (!":*#".includes(mark)) {
      const plural = isPlural(form);
      add(form, plural ? { noun, plural } : { noun });
      if (!plural && form < "{") add(`${form.replace(/([^aeo])y$/, "$1ie")}s`, { noun, plural: true });
      return;
    }
    const singular = form.slice(0, -1);
    for (const single of [singular, `${singular}ا`])
      if (!entries.get(fold(single))?.meaning.dual) add(single, { noun });
    if (mark === "#") {
      add(`${singular}ين`, { noun, plural: true });
      return;
    }
    for (const ending of ["ان", "ين"]) add(singular.replace("ة", "ت") + ending, { noun, dual: true });
    if (mark === "*") add(`${singular.replace("ة", "")}ات`, { noun, plural: true });
  };

  for (const noun of NOUN_IDS) {
    const { ar, en } = tableNoun(noun);
    for (const form of [ar.singular, ar.accusative, en.singular]) add(form, { noun });
    for (const form of [ar.plural, en.plural]) add(form, { noun, plural: true });
    for (const form of [ar.dual, ar.dualOblique]) add(form, { noun, dual: true });
  }
  for (const [noun, forms] of Object.entries(READ_NOUNS)) {
    // One second is an ordinal.
    const all = noun === "second" ? forms : `${noun} ${forms}`;
    for (const form of all.split(" ")) addNoun(noun, form);
  }
  for (const names of [
    ...READ_MONTHS,
    ENGLISH_MONTHS,
    ENGLISH_MONTHS.map((name) => name.slice(0, 3)),
    MONTH_VARIANTS,
  ]) {
    names.forEach((name, index) => {
      add(name, { month: index + 1 });
    });
  }
  addInOrder(HIJRI_MONTHS, (place) => ({ month: place + 1, hijri: true }));
  addInOrder(NUMBER_WORDS, (place) => ({ number: place }));
  addInOrder(TEN_WORDS, (place) => ({ number: 20 + 10 * place }));
  addInOrder(HUNDRED_WORDS, (place) => ({ number: 100 * (place + 1) }));
  const addTen = (word: string, number: number): void => {
    add(word, { number });
    // `أحد` and `إحدى` are 1 in a compound only; alone they are any one of many.
    for (const one of ["أحد", "إحدى"]) add(`${one} و${word}/${one} و ${word}`, { number: number + 1 });
  };
  NUMBER_WORDS.split(" ").forEach((spellings, place) => {
    const [stem = ""] = spellings.split("/");
    if (place > 10) add(`${stem}th`, { ordinal: place });
    if (place < 3 || place > 10) return;
    add(`${stem}ة/${stem}ا`, { number: place });
    const ten = place < 10 ? place : 2;
    for (const ending of ["ون", "ين"]) addTen(stem + ending, 10 * ten);
    if (place < 10) add(`${stem}مئة/${stem}مائة`, { number: 100 * place });
  });
  for (const one of ["أحد", "إحدى"]) add(`${one} عشر/${one} عشرة`, { number: 11 });
  ORDINAL_WORDS.split(" ").forEach((spellings, place) => {
    const [stem = ""] = spellings.split("/");
    add(spellings, { ordinal: place + 1 });
    if (place > 8) return;
    add(`${stem}ة`, { ordinal: place + 1 });
    add(`${stem} عشر/${stem}ة عشرة`, { ordinal: place + 11 });
  });
  for (const [currency, words] of Object.entries(CURRENCIES)) add(`${currency} ${words}`, { currency }, " ");
  for (const [forms, owners] of Object.entries(OWNED_CURRENCIES))
    forms.split(" ").forEach((form, place) => {
      for (const [currency, owner] of Object.entries(owners))
        add(`${form} ${owner}${["", "ا", "ة"][place] ?? ""}`, { currency });
    });
  for (const [power, words] of Object.entries(SCALE_WORDS)) add(words, { scale: 10 ** Number(power) }, " ");
  for (const [words, meaning] of MEANINGS) add(words, meaning, " ");
  entries.delete("");
  return entries;
}

/** A word as the tokenizer sees it: folded letters, and spaces between the words of a phrase. */
function fold(text: string): string {
  let folded = "";
  for (let index = 0; index < text.length; index++) {
    const kind = kindOf(text.charCodeAt(index));
    if (kind >= KIND.letter) folded += String.fromCharCode(kind);
    else if (kind === KIND.space || kind === KIND.dash) folded += " ";
  }
  return folded;
}

/** Arabic nouns that are listed without a dual are plurals. */
function isPlural(form: string): boolean {
  return /^[a-z]/.test(form) ? /(?:s|people)$/.test(form) : !/ا$/.test(form);
}
