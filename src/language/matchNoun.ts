import { FeedbackError } from "../model/FeedbackError.js";
import type { ArabicNounForms, CountedNoun, EnglishNounForms } from "../model/Noun.js";
import { NOUN_IDS } from "../model/Noun.js";
import { needList } from "../model/needList.js";
import { needText } from "../model/needText.js";
import { arabicForm } from "./arabicForm.js";
import { arabicOne } from "./arabicOne.js";
import { arabicTwo } from "./arabicTwo.js";
import { foldLine } from "./foldLine.js";
import { nounOf } from "./nounOf.js";
import { PRINTED_NOUNS } from "./printedNouns.js";
import type { CountedNounReading } from "./readCountedNoun.js";
import { readNumber } from "./readNumber.js";
import { splitNumeral } from "./splitNumeral.js";
import { stripHidden } from "./stripHidden.js";
import { tableNoun } from "./tableNoun.js";

/** A noun with the word it is, where that may stand for others than its id. */
type KnownNoun = CountedNoun & { readonly word?: string };

/** A counted noun that was read, and the noun whose forms it has. */
export interface NounMatch {
  readonly reading: CountedNounReading;
  readonly noun: KnownNoun;
}

/** Reads a number with its noun: one of the caller's own, of the table, or of those that reports print in its place. */
export function matchNoun(text: string, nouns: readonly CountedNoun[]): NounMatch {
  needText(text, "readCountedNoun", "unreadable-number");
  needList(nouns, "readCountedNoun", "bad-noun");
  for (const noun of nouns)
    if (typeof noun !== "object" || noun === null)
      throw new FeedbackError("bad-noun", "readCountedNoun needs nouns with their forms", noun);
    else nounOf(noun);
  const clean = stripHidden(text).trim();
  const known: readonly KnownNoun[] = [...nouns, ...NOUN_IDS.map((id) => ({ id, ...tableNoun(id) })), ...PRINTED_NOUNS];
  const counted = splitNumeral(clean);
  if (counted === undefined) return readWords(clean, known, text);
  const { value, units, decimals, bound } = readNumber(counted.numeral);
  const written = foldLine(counted.words);
  for (const noun of known) {
    const { id, ar, en } = noun;
    const isWritten = (form: string | undefined) => form !== undefined && foldLine(form) === written;
    const agrees =
      isWritten(ar && arabicForm(ar, Math.abs(value))) || isWritten(en && englishForm(en, units, decimals));
    if (agrees || [...(ar ? formsOf(ar) : []), en?.singular, en?.plural].some(isWritten)) {
      return { reading: { value, units, decimals, noun: id, agrees, ...(bound && { bound }) }, noun };
    }
  }
  throw new FeedbackError("unknown-noun", "readCountedNoun needs a noun it knows after the number", text);
}

/** The forms that are printed behind a number, rightly or not; of a plural in `ين` also the nominative in `ون`. */
function formsOf({ singular, dual, dualOblique, plural, accusative }: ArabicNounForms): readonly string[] {
  const nominative = dualOblique === plural ? plural.replace(/ين(?= |$)/g, "ون") : plural;
  return [singular, plural, nominative, accusative, dual, dualOblique];
}

function readWords(clean: string, known: readonly KnownNoun[], text: string): NounMatch {
  const written = foldLine(clean);
  for (const noun of known) {
    const { ar, en } = noun;
    if (en !== undefined && written === foldLine(`no ${en.plural}`)) return inWords(0, noun);
    if (ar === undefined) continue;
    const value = wordsOf(ar).findIndex((forms) => forms.some((form) => foldLine(form) === written));
    if (value !== -1) return inWords(value, noun);
  }
  throw new FeedbackError("unreadable-number", "readCountedNoun needs a number with its noun", text);
}

/** How 0, 1 and 2 are said without a numeral. */
function wordsOf(forms: ArabicNounForms): readonly (readonly string[])[] {
  return [
    [`لا ${forms.plural}`, `لا ${forms.singular}`],
    [arabicOne(forms), arabicOne(forms, true)],
    [forms.dual, arabicTwo(forms, false)],
  ];
}

function inWords(value: number, noun: KnownNoun): NounMatch {
  return { reading: { value, units: value, decimals: 0, noun: noun.id, agrees: true }, noun };
}

function englishForm(forms: EnglishNounForms, units: number, decimals: number): string {
  return Math.abs(units) === 1 && decimals === 0 ? forms.singular : forms.plural;
}
