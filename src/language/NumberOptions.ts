import type { BidiMode, Language, Numerals } from "../model/lists.js";

/** What every writer of text takes. */
export interface TextOptions {
  /** `ar` unless said otherwise. */
  readonly language?: Language;
  /** `arab` in Arabic and `latn` in English unless said otherwise. */
  readonly numerals?: Numerals;
  /** The twelve names of the months in Arabic, such as `LEVANTINE_MONTHS`; `يناير`, `فبراير` … unless given. */
  readonly monthNames?: readonly string[];
}

/** What every writer of numbers takes. */
export interface NumberOptions extends TextOptions {
  /** How the number is kept in order among words of the other direction; `none` writes no invisible character. */
  readonly bidi?: BidiMode;
}
