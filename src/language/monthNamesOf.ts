import { FeedbackError } from "../model/FeedbackError.js";
import { ARABIC_MONTHS, ENGLISH_MONTHS } from "./months.js";
import type { TextOptions } from "./NumberOptions.js";

/** The months that the options ask for, January first; throws `bad-option` for what is not twelve names without digits. */
export function monthNamesOf({ language, monthNames = ARABIC_MONTHS }: TextOptions): readonly string[] {
  if (monthNames !== ARABIC_MONTHS) {
    const isList = Array.isArray(monthNames) && monthNames.length === 12;
    if (!isList || !monthNames.every(isName))
      throw new FeedbackError("bad-option", "monthNames needs twelve names of months, without digits", monthNames);
  }
  return language === "en" ? ENGLISH_MONTHS : monthNames;
}

/** A digit in a name would be read as a number of the text, and a mark of direction would turn the year beside it. */
function isName(name: unknown): boolean {
  return typeof name === "string" && /\p{L}/u.test(name) && !/[\p{N}\p{C}]/u.test(name);
}
