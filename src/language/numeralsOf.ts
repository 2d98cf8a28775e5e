import { checkOption } from "../model/checkOption.js";
import { LANGUAGES, NUMERALS, type Numerals } from "../model/lists.js";
import type { TextOptions } from "./NumberOptions.js";

/** The digits that the options ask for; throws `bad-option` for a language or digits the library does not write. */
export function numeralsOf({ language = "ar", numerals }: TextOptions): Numerals {
  // Most numbers are written so: to look for either in its list takes as long as to write one.
  if (language !== "ar") checkOption("language", language, LANGUAGES);
  const own = language === "ar" ? "arab" : "latn";
  const given = numerals ?? own;
  return given === own ? own : checkOption("numerals", given, NUMERALS);
}
