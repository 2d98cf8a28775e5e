import { needList } from "../../model/needList.js";
import type { FixedDecimal } from "../../model/numbers.js";
import type { CheckOutcome } from "./CheckOutcome.js";
import { cannotCheck } from "./cannotCheck.js";
import { divideIntervals } from "./divideIntervals.js";
import { intervalOf } from "./intervalOf.js";
import { judgePrinted } from "./judgePrinted.js";
import { multiplyExact } from "./multiplyExact.js";
import { sumIntervals } from "./sumIntervals.js";

/**
 * Checks a printed overall mean against the means of groups and their sizes.
 *
 * @param values - the printed means, each taken as rounded to its last digit
 * @param weights - how many each mean rests on, in the same order
 * @param printed - the overall mean as printed
 * @returns `pass` when the weighted mean rounds half up to it, `pass-within-rounding` naming the rule (`rounded-parts` when only the
 * rounding of the values explains it), `fail`, or `cannot-check` when the weights are all 0 or not as many as the values
 * @throws `bad-number` for what is no printed figure; `bad-input` for what is no list
 * @example
 * ```ts
 * import { checkWeightedMean } from "beneficiary-feedback";
 * const days = [{ units: 2, decimals: 0 }, { units: 10, decimals: 0 }];
 * const counts = [{ units: 30, decimals: 0 }, { units: 10, decimals: 0 }];
 * console.log(checkWeightedMean(days, counts, { units: 4, decimals: 0 }).outcome); // => "pass"
 * ```
 */
export function checkWeightedMean(
  values: readonly FixedDecimal[],
  weights: readonly FixedDecimal[],
  printed: FixedDecimal,
): CheckOutcome {
  needList(values, "checkWeightedMean");
  needList(weights, "checkWeightedMean");
  if (values.length === 0) return cannotCheck("no-parts");
  if (values.length !== weights.length) return cannotCheck("missing-part");
  const sizes = weights.map((weight) => intervalOf(weight, false));
  const products = values.map((mean, index) => {
    const { low, value, high } = intervalOf(mean, true);
    const size = sizes[index]?.value ?? { n: 0n, d: 1n };
    return { low: multiplyExact(low, size), value: multiplyExact(value, size), high: multiplyExact(high, size) };
  });
  return judgePrinted(printed, divideIntervals(sumIntervals(products), sumIntervals(sizes)));
}
