import { FeedbackError } from "../model/FeedbackError.js";

/** The six plural categories of Arabic. */
export type PluralCategory = "zero" | "one" | "two" | "few" | "many" | "other";

/**
 * The Arabic plural category of a number, by the rules of CLDR.
 *
 * @param number - any finite number; its sign plays no part
 * @returns `few` where the last two digits are 3 to 10, `many` where they are 11 to 99, `other` for 100, 101, 102 and fractions
 * @throws `bad-number` for NaN and infinities
 *
 * @example
 * ```ts
 * import { pluralCategory } from "beneficiary-feedback";
 * console.log(pluralCategory(291110)); // => "few"
 * console.log(pluralCategory(649940)); // => "many"
 * ```
 */
export function pluralCategory(number: number): PluralCategory {
  if (!Number.isFinite(number)) {
    throw new FeedbackError("bad-number", "pluralCategory needs a finite number", number);
  }
  const size = Math.abs(number);
  if (size === 0) return "zero";
  if (size === 1) return "one";
  if (size === 2) return "two";
  const last = size % 100;
  if (!Number.isInteger(size) || last < 3) return "other";
  return last <= 10 ? "few" : "many";
}
