import type { Ratio } from "../model/numbers.js";
import { checkRatio } from "./checkRatio.js";

/**
 * Orders two ratios by their exact values.
 *
 * @param a - a ratio
 * @param b - a ratio
 * @returns -1 where `a` is the smaller, 1 where it is the greater, 0 where both are equal, as `sort` wants it
 * @throws `bad-ratio` and `zero-denominator` for what is not a ratio
 *
 * @example
 * ```ts
 * import { compareRatios, ratio } from "beneficiary-feedback";
 * console.log(compareRatios(ratio(1, 3), ratio(333, 1000))); // => 1
 * ```
 */
export function compareRatios(a: Ratio, b: Ratio): number {
  checkRatio(a);
  checkRatio(b);
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right);
  const exactLeft = BigInt(a.numerator) * BigInt(b.denominator);
  const exactRight = BigInt(b.numerator) * BigInt(a.denominator);
  return exactLeft < exactRight ? -1 : exactLeft > exactRight ? 1 : 0;
}
