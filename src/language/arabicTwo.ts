import type { ArabicNounForms } from "../model/Noun.js";

/**
 * Two, in words: `مكالمتان` as a subject, `مكالمتين` after a verb or a preposition. Where that is spelt as the plural is,
 * `اثنين` makes it two: `مستفيدين اثنين`.
 */
export function arabicTwo(forms: ArabicNounForms, isNominative: boolean): string {
  const { gender, dual, dualOblique, plural } = forms;
  if (isNominative) return dual;
  if (dualOblique !== plural) return dualOblique;
  return `${dualOblique} ${gender === "f" ? "اثنتين" : "اثنين"}`;
}
