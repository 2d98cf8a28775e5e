import type { ArabicNounForms } from "../model/Noun.js";
import { pluralCategory } from "./pluralCategory.js";

/** The form of a noun after a numeral: the last two digits decide. */
export function arabicForm(forms: ArabicNounForms, value: number): string {
  const category = pluralCategory(value);
  return category === "few" ? forms.plural : category === "many" ? forms.accusative : forms.singular;
}

/** One, in words: `مكالمة واحدة`. */
export function arabicOne({ gender, singular }: ArabicNounForms): string {
  return `${singular} ${gender === "f" ? "واحدة" : "واحد"}`;
}

/** Two after a verb or a preposition. Where that is spelt as the plural is, `اثنين` makes it two: `مستفيدين اثنين`. */
export function arabicTwoOblique({ gender, dualOblique, plural }: ArabicNounForms): string {
  if (dualOblique !== plural) return dualOblique;
  return `${dualOblique} ${gender === "f" ? "اثنتين" : "اثنين"}`;
}
