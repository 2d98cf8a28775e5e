import type { FigureReading } from "../../../language/reading/FigureReading.js";

const BEFORE = /(?:\b(?:exactly|precisely)|(?<![ء-ي])بالضبط)[\s\u2066-\u2069]*$/i;
/** Behind the number or its noun, and not on to what it is like: "exactly as planned". */
const BEHIND =
  /^[\s\u2066-\u2069]*(?:exactly|precisely|بالضبط|بالتمام)(?=[\s\u2066-\u2069]*(?:[.,;،؛)\n]|$|(?:in|during|في|خلال)\s))/i;
const WORD = 14;

/** A number with a scale word that is said to be exactly so is not rounded to it: "exactly 650 thousand calls". */
export function saidExactly<Reading extends FigureReading>(reading: Reading, text: string): Reading {
  if (!("value" in reading) || reading.scale?.step === undefined) return reading;
  const { span, nounSpan, scale } = reading;
  const end = Math.max(span.end, nounSpan?.end ?? 0);
  const isSaid =
    BEFORE.test(text.slice(Math.max(0, span.start - WORD), span.start)) || BEHIND.test(text.slice(end, end + 2 * WORD));
  return isSaid ? { ...reading, scale: { word: scale.word, factor: scale.factor } } : reading;
}
