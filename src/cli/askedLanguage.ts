import type { Language } from "beneficiary-feedback";

/** The language of help and errors: that of `--language`, even where the rest of the arguments is wrong. */
export function askedLanguage(args: readonly string[]): Language {
  const isArabic = (arg: string, at: number) =>
    arg === "--language=ar" || (arg === "--language" && args[at + 1] === "ar");
  return args.some(isArabic) ? "ar" : "en";
}
