import type { ArabicNounForms, EnglishNounForms, NounId } from "../model/Noun.js";
import { NOUNS } from "./nouns.js";

/** A noun of the table with its forms by name. */
export interface TableNoun {
  readonly ar: ArabicNounForms;
  readonly en: EnglishNounForms;
}

/** The forms of a noun of the table. */
export function tableNoun(id: NounId): TableNoun {
  const [gender, singular, dual, dualOblique, plural, accusative, one, many] = NOUNS[id];
  return { ar: { gender, singular, dual, dualOblique, plural, accusative }, en: { singular: one, plural: many } };
}
