import type { Span } from "../../model/Finding.js";
import type { FixedDecimal } from "../../model/numbers.js";

/** Which digits a figure is written in, `other` for those of another script (`１２`); `word` is a number in words (`أربعة آلاف`, `five`), read with less confidence. */
export type FigureScript = "arab" | "extended" | "latn" | "other" | "word";

/** What is odd about the way a figure is printed. */
export type FigureFlag =
  /** Groups are parted by a plain space (`2 855`): read as one number only because a noun or unit follows. */
  | "space-grouped"
  /** Indian groups of two: `1,23,968`. */
  | "indian-groups"
  /** Digits of two scripts stand in one number: `١2٣`. */
  | "mixed-digits"
  /** The number runs into the word after or before it: `192,875منها`. */
  | "glued-word"
  /** The scale word cannot be meant: `5236 آلاف` is 5,236. */
  | "wrong-scale"
  /** The digits of the year came out of the document in reverse: `مارس ١٢٠٢`. */
  | "digits-reversed"
  /** Signs or parts stand in the order seen on the screen: `moj.gov.sa@1950`, `%5.3+`, `06ر78` for 78.06. */
  | "visual-order";

/** A scale word and its factor: `{ word: "ألف", factor: 1000 }`. */
export interface FigureScale {
  readonly word: string;
  readonly factor: number;
  /**
   * The unit of the last printed digit, where the figure may be rounded to it: `45 ألف` has 1000 and stands for anything
   * within 500 of it; absent where the rest is spelt out (`13 ألفاً و78`).
   */
  readonly step?: number;
}

interface FigurePlace {
  /** The numeral with its sign, percent sign or words, and scale word; neither brackets nor the noun. */
  readonly span: Span;
  /** The text of the span. */
  readonly text: string;
  readonly script: FigureScript;
  readonly flags?: readonly FigureFlag[];
  /** The figure is one end of a range printed with a dash: `10–20`. */
  readonly range?: "from" | "to";
}

/** A number with a value. `number` is one that nothing in the text says more of. */
export interface QuantityReading extends FigurePlace {
  readonly kind: "count" | "percent" | "points" | "money" | "ordinal" | "number";
  /** The value, the scale word applied; exact as `units` × 10^-`decimals`. */
  readonly value: number;
  readonly units: number;
  readonly decimals: number;
  /** What is counted: a noun of the library (`call`), or one that is only read (`request`, `minute`, `person`, …). */
  readonly noun?: string;
  readonly nounSpan?: Span;
  /** The noun of a rate: `minute` in `64 مكالمة كل دقيقة`. */
  readonly per?: string;
  /** The currency of an amount, as ISO 4217 has it, where it is known. */
  readonly currency?: string;
  readonly scale?: FigureScale;
  /** `over`: at least or more than; `under`: at most or less than; `about`: near. */
  readonly bound?: "over" | "under" | "about";
  /** What else the numeral may mean, where a separator or scale word leaves it open. */
  readonly alternatives?: readonly FixedDecimal[];
}

/** A date or period. */
export interface PeriodReading extends FigurePlace {
  readonly kind: "year" | "half" | "quarter" | "month" | "date";
  /** `2021`, `2021-H1`, `2021-Q1`, `2021-03`, `2021-03-31`; without its year where the text gives none: `Q3`, `03`, `12-31`. */
  readonly period: string;
  /** The last year of `2018-19` and `2013/14`. */
  readonly endYear?: number;
  /** The period is in Hijri years and months; absent for Gregorian. */
  readonly calendar?: "islamic";
}

/** A numeral that is a name, not an amount. */
export interface CodeReading extends FigurePlace {
  readonly kind: "phone" | "email" | "time" | "other";
  /** In ASCII digits and logical order: `1950`, `1950@moj.gov.sa`, `18:00`, `24/7`. */
  readonly code: string;
}

/** A number found in a text. Only a {@link QuantityReading} has a `value`. */
export type FigureReading = QuantityReading | PeriodReading | CodeReading;
