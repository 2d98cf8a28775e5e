import { LANGUAGES, type Language } from "beneficiary-feedback";
import { askedAmong } from "./askedAmong.js";

/** The language of help and errors: that of `--language`. */
export function askedLanguage(args: readonly string[]): Language {
  return askedAmong(args, "language", LANGUAGES) ?? "en";
}
