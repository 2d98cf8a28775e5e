import { FeedbackError } from "../model/FeedbackError.js";
import type { ArabicNounForms, CountedNoun, EnglishNounForms } from "../model/Noun.js";
import { NOUN_IDS } from "../model/Noun.js";
import type { FixedDecimal } from "../model/numbers.js";
import { arabicForm } from "./arabicForm.js";
import { arabicOne } from "./arabicOne.js";
import { arabicTwo } from "./arabicTwo.js";
import { normalizeArabic } from "./normalizeArabic.js";
import { readNumber } from "./readNumber.js";
import { splitNumeral } from "./splitNumeral.js";
import { stripMarks } from "./stripMarks.js";
import { tableNoun } from "./tableNoun.js";

/** A number and the noun it counts. */
export interface CountedNounReading extends FixedDecimal {
  readonly value: number;
  /** The id of the noun. */
  readonly noun: string;
  /** Whether the noun has the form that the number asks for: `649,940 مكالمات` does not. */
  readonly agrees: boolean;
}

/**
 * Reads a number with its noun; it inverts `countedNoun` and `formatPoints`. Spellings of alef, ya, ta marbuta and tanwin are
 * taken as one.
 *
 * @param text - `٦٤٩٬٩٤٠ مكالمة`, `مكالمتان`, `مكالمة واحدة`, `لا مكالمات`, `649,940 calls`
 * @param nouns - nouns of the caller's own, tried before those of the table
 * @returns the number, the id of the noun, and whether the two agree
 * @throws `unreadable-number` where there is no number; `unknown-noun` where the noun is none of these
 *
 * @example
 * ```ts
 * import { readCountedNoun } from "beneficiary-feedback";
 * console.log(readCountedNoun("مكالمتان").value); // => 2
 * console.log(readCountedNoun("649,940 مكالمات").agrees); // => false
 * ```
 */
export function readCountedNoun(text: string, nouns: readonly CountedNoun[] = []): CountedNounReading {
  const clean = stripMarks(text).trim();
  const known: readonly CountedNoun[] = [...nouns, ...NOUN_IDS.map((id) => ({ id, ...tableNoun(id) }))];
  const counted = splitNumeral(clean);
  if (counted === undefined) return readWords(clean, known, text);
  const { value, units, decimals } = readNumber(counted.numeral);
  const written = fold(counted.words);
  for (const { id, ar, en } of known) {
    const agreeing = [ar && arabicForm(ar, Math.abs(value)), en && englishForm(en, units, decimals)];
    if (agreeing.some((form) => form !== undefined && fold(form) === written)) {
      return { value, units, decimals, noun: id, agrees: true };
    }
    const others = [ar?.singular, ar?.plural, ar?.accusative, en?.singular, en?.plural];
    if (others.some((form) => form !== undefined && fold(form) === written)) {
      return { value, units, decimals, noun: id, agrees: false };
    }
  }
  throw new FeedbackError("unknown-noun", "readCountedNoun needs a noun it knows after the number", text);
}

function readWords(clean: string, known: readonly CountedNoun[], text: string): CountedNounReading {
  const written = fold(clean);
  for (const { id, ar, en } of known) {
    if (en !== undefined && written === fold(`no ${en.plural}`)) return inWords(0, id);
    if (ar === undefined) continue;
    const value = wordsOf(ar).findIndex((forms) => forms.some((form) => fold(form) === written));
    if (value !== -1) return inWords(value, id);
  }
  throw new FeedbackError("unreadable-number", "readCountedNoun needs a number with its noun", text);
}

/** How 0, 1 and 2 are said without a numeral. */
function wordsOf(forms: ArabicNounForms): readonly (readonly string[])[] {
  return [
    [`لا ${forms.plural}`, `لا ${forms.singular}`],
    [arabicOne(forms)],
    [forms.dual, arabicTwo(forms, "oblique")],
  ];
}

function inWords(value: number, noun: string): CountedNounReading {
  return { value, units: value, decimals: 0, noun, agrees: true };
}

function englishForm(forms: EnglishNounForms, units: number, decimals: number): string {
  return Math.abs(units) === 1 && decimals === 0 ? forms.singular : forms.plural;
}

function fold(text: string): string {
  return normalizeArabic(text).replace(/\s+/g, " ").toLowerCase();
}
