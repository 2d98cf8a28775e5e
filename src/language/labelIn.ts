import type { Label } from "../model/FeedbackReport.js";
import type { Language } from "../model/lists.js";

/** A label in a language, or else in the one that it is given in. */
export function labelIn(label: Label | undefined, language: Language): string | undefined {
  return label?.[language] ?? label?.ar ?? label?.en;
}
