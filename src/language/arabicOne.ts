import type { ArabicNounForms } from "../model/Noun.js";

/** One, in words: `مكالمة واحدة`. */
export function arabicOne({ gender, singular }: ArabicNounForms): string {
  return `${singular} ${gender === "f" ? "واحدة" : "واحد"}`;
}
