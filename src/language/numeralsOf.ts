import { checkOption } from "../model/checkOption.js";
import { LANGUAGES, NUMERALS, type Numerals } from "../model/lists.js";
import type { TextOptions } from "./NumberOptions.js";

/** The digits that the options ask for; throws `bad-option` for a language or digits the library does not write. */
export function numeralsOf({ language = "ar", numerals }: TextOptions): Numerals {
  const isArabic = checkOption("language", language, LANGUAGES) === "ar";
  return checkOption("numerals", numerals ?? (isArabic ? "arab" : "latn"), NUMERALS);
}
