import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isTimeUnit } from "../../../language/reading/isTimeUnit.js";
import { isYearText } from "../../../language/reading/isYearText.js";

/** A change is none of what an account adds. */
const SIGN = /^[-+\u2212]/;

/** A whole number of a text. */
export interface Numeral {
  readonly start: number;
  readonly value: number;
  /** It may be a year. */
  readonly isYear: boolean;
}

/** The whole number that a figure is, or may be where it looks like a year; none for a change, a time or "the three". */
export function numeralOf(figure: FigureReading): readonly Numeral[] {
  const { start } = figure.span;
  const isYear = isYearText(figure.text);
  if ("value" in figure) {
    const { kind, decimals, noun, script, value } = figure;
    // "In the three months" and "of the three" count nothing.
    const isNamed = noun === undefined ? script !== "word" : !isTimeUnit(noun);
    const isCount = (kind === "number" || kind === "count") && decimals === 0 && isNamed;
    return isCount && !SIGN.test(figure.text) ? [{ start, value, isYear: isYear && noun === undefined }] : [];
  }
  return figure.kind === "year" && isYear ? [{ start, value: Number(figure.period), isYear }] : [];
}
