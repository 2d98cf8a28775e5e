import type { Figure } from "../figures/Figure.js";
import { unitNoun } from "../figures/unitNoun.js";
import { nounOf } from "../language/nounOf.js";
import type { Language } from "../model/lists.js";
import type { CountedNoun, NounId } from "../model/Noun.js";

/** The noun that a figure counts; of a total, which stands in a sentence, that of its unit where its own has no form in the language. */
export function wordedNoun({ key, noun, result }: Figure, language: Language): NounId | CountedNoun | undefined {
  return [noun, key === undefined ? unitNoun(result.unit) : undefined].find((each) => each && nounOf(each)[language]);
}
