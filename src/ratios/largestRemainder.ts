import { FeedbackError } from "../model/FeedbackError.js";
import { isExactCount } from "../model/isExactCount.js";
import { scaledDivision } from "./scaledDivision.js";
import { sumParts } from "./sumParts.js";

/**
 * Divides a number of units among weights so that none is lost: the method of the largest remainder (Hamilton's).
 *
 * Each weight gets the whole units due to it, and those left over go to the largest remainders, ties in the order given.
 *
 * @param weights - counts, not all 0
 * @param units - how many units to divide, a count
 * @returns the units of each weight, in order; they add to `units`, and a weight of 0 gets 0
 * @throws `bad-parts` for weights or units that are not counts; `zero-denominator` where all weights are 0 or there
 * are none; `unsafe-sum` where the sum of the weights is no safe integer
 *
 * @example
 * ```ts
 * import { largestRemainder } from "beneficiary-feedback";
 * console.log(largestRemainder([5117, 4400, 162, 161, 160], 100)); // => [51,44,2,2,1]
 * ```
 */
export function largestRemainder(weights: readonly number[], units: number): readonly number[] {
  const total = sumParts(weights, "largestRemainder");
  if (!isExactCount(units)) {
    throw new FeedbackError("bad-parts", "largestRemainder needs a count of units", units);
  }
  const portions = weights.map((weight, index) => ({ index, ...scaledDivision(weight, units, total) }));
  const left = portions.reduce((rest, portion) => rest - portion.quotient, units);
  // What is left is less than the number of remainders above 0, so nothing due to a weight of 0 or to a whole share.
  const raised = new Set(
    [...portions]
      .sort((a, b) => b.remainder - a.remainder)
      .slice(0, left)
      .map((portion) => portion.index),
  );
  return portions.map(({ index, quotient }) => quotient + (raised.has(index) ? 1 : 0));
}
