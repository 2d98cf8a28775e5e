import type { ArabicNounForms } from "../model/Noun.js";
import { pluralCategory } from "./pluralCategory.js";

/** The form of a noun after a numeral: the last two digits decide. */
export function arabicForm(forms: ArabicNounForms, value: number): string {
  const category = pluralCategory(value);
  return category === "few" ? forms.plural : category === "many" ? forms.accusative : forms.singular;
}
