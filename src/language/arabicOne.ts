import type { ArabicNounForms } from "../model/Noun.js";

/** One, in words: `مكالمة واحدة`, `استفسار واحد`; in the accusative, whose tanwin an alef carries, `استفسارًا واحدًا`. */
export function arabicOne({ gender, singular, accusative }: ArabicNounForms, isAccusative = false): string {
  const form = isAccusative ? accusative : singular;
  if (gender === "f") return `${form} واحدة`;
  return `${form} ${isAccusative ? "واحدًا" : "واحد"}`;
}
