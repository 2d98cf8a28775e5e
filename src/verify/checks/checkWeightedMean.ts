import { needList } from "../../model/needList.js";
import type { FixedDecimal } from "../../model/numbers.js";
import type { CheckOutcome } from "./CheckOutcome.js";
import { cannotCheck } from "./cannotCheck.js";
import { divideIntervals } from "./divideIntervals.js";
import type { Interval } from "./Interval.js";
import { intervalOf } from "./intervalOf.js";
import { judgePrinted } from "./judgePrinted.js";
import { multiplyExact } from "./multiplyExact.js";
import { subtractIntervals } from "./subtractIntervals.js";
import { sumIntervals } from "./sumIntervals.js";

/**
 * Checks a printed overall mean against the means of groups and their sizes.
 *
 * @param values - the printed means, each taken as rounded to its last digit
 * @param weights - how many each mean rests on, in the same order, as in {@link checkSum}
 * @param printed - the overall mean as printed
 * @returns `pass` when the weighted mean rounds half up to it, `pass-within-rounding` naming the rule (`rounded-parts` when only the
 * rounding of the values or weights explains it), `fail`, or `cannot-check` when the weights are, or may be, all 0 or are not as many as the values
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
  const sizes = weights.map((weight) => intervalOf(weight));
  const whole = sumIntervals(sizes);
  if (whole.low.n <= 0n) return cannotCheck("zero-denominator");
  const meanFrom = (centre: Interval) => {
    const products = values.map((mean, index) => {
      const { low, value, high } = subtractIntervals(intervalOf(mean, true), centre);
      const size = sizes[index] ?? whole;
      return {
        low: multiplyExact(low, low.n < 0n ? size.high : size.low),
        value: multiplyExact(value, size.value),
        high: multiplyExact(high, high.n < 0n ? size.low : size.high),
      };
    });
    return divideIntervals(sumIntervals(products), whole) ?? centre;
  };
  const { value } = meanFrom(sumIntervals([]));
  // Seen from the mean itself, what rounded weights add to one side of it they nearly take from the other.
  const centre = { low: value, value, high: value };
  return judgePrinted(printed, sumIntervals([centre, meanFrom(centre)]));
}
