import { FeedbackError } from "../model/FeedbackError.js";
import type { Numerals } from "../model/lists.js";
import type { TextOptions } from "./NumberOptions.js";

const DEFAULTS = { ar: "arab", en: "latn" } as const;

/** The digits that the options ask for; throws `bad-option` for a language or digits the library does not write. */
export function numeralsOf(options: TextOptions): Numerals {
  const numerals = options.numerals ?? DEFAULTS[options.language ?? "ar"];
  if (numerals === "arab" || numerals === "latn") return numerals;
  throw new FeedbackError(
    "bad-option",
    "numerals needs arab or latn, and language ar or en",
    numerals ?? options.language,
  );
}
