import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isYear } from "../../../language/reading/isYear.js";

/** What parts the year of a title from its words. */
const BEFORE = /[A-Za-zء-ي][\s)]*[,،–—(-]\s*$/;
const AFTER = /^[\s)*_]*(?:\n|$)/;

/** Whether a bare number is the year that ends a title: "Calls by month, 2024". */
export function isTitleYear(reading: FigureReading, text: string): boolean {
  if (!isYear(reading)) return false;
  const { start, end } = reading.span;
  return BEFORE.test(text.slice(Math.max(0, start - 8), start)) && AFTER.test(text.slice(end, end + 8));
}
