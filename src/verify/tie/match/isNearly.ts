import type { QuantityReading } from "../../../language/reading/FigureReading.js";

/** Words of what has not quite been reached; "about" and its like may lie on either side. */
const NEARLY = /(?:\b(?:nearly|almost)|(?<![ء-ي])[وفبل]?قراب[ةه])[\s(\u2066-\u2069]*$/i;
const WORD = 16;

/** Whether a number is said to be a little more than what it stands for: "nearly 920,000". */
export function isNearly({ bound, span }: QuantityReading, text: string): boolean {
  return bound === "about" && NEARLY.test(text.slice(Math.max(0, span.start - WORD), span.start));
}
