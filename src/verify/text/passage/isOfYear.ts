import type { QuantityReading } from "../../../language/reading/FigureReading.js";

/** Whether words make a year of four digits that a text has used as one before: "of the 2019 complaints", "the complaints of 2019,", `شكاوى 2019`. */
export function isOfYear({ span, nounSpan }: QuantityReading, text: string): boolean {
  const before = text.slice(Math.max(0, span.start - 10), span.start);
  if (/ of $/.test(before)) return /^\s*(?:[,.;:)]|$)/.test(text.slice(span.end, span.end + 2));
  return (nounSpan?.start ?? span.end) < span.start || / of the $/.test(before);
}
