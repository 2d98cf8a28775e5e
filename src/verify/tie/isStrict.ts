import type { FigureReading } from "../../language/reading/FigureReading.js";

const STRICT = /[<>][\s(\u2066-\u2069]*$/;

/** Whether a sign before a number sets a bound that equal values do not keep. */
export function isStrict(reading: FigureReading | undefined, text: string): boolean {
  if (reading === undefined || !("bound" in reading)) return false;
  return STRICT.test(text.slice(Math.max(0, reading.span.start - 3), reading.span.start));
}
