import type { Ratio } from "../model/numbers.js";
import type { FigureForm } from "./Figure.js";

/** With six decimals, the most that are printed, and as a mean; others are printed per hundred or per thousand. */
const LARGEST_MEAN = 9e9;
const LARGEST = 9e6;

/** Whether a number holds the digits which a page may print of a ratio. */
export function isWritable({ numerator, denominator }: Ratio, form: FigureForm): boolean {
  const largest = form === "mean" || form === "score" ? LARGEST_MEAN : LARGEST;
  return Math.abs(numerator) <= largest * denominator;
}
