import type { QuantityReading } from "../../../language/reading/FigureReading.js";

/** How far, in characters, words may stand from their number. */
const NEAR = 90;

/** The words on both sides of a number. */
export function wordsAround({ span }: QuantityReading, text: string): string {
  return `${text.slice(Math.max(0, span.start - NEAR), span.start)} ${text.slice(span.end, span.end + NEAR)}`;
}
