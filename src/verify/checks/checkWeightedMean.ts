import { needList } from "../../model/needList.js";
import type { FixedDecimal } from "../../model/numbers.js";
import { addExact } from "./addExact.js";
import type { CheckOutcome } from "./CheckOutcome.js";
import { cannotCheck } from "./cannotCheck.js";
import { compareExact } from "./compareExact.js";
import { divideExact } from "./divideExact.js";
import type { Exact } from "./Exact.js";
import type { Interval } from "./Interval.js";
import { intervalOf } from "./intervalOf.js";
import { judgePrinted } from "./judgePrinted.js";
import { multiplyExact } from "./multiplyExact.js";
import { sumIntervals } from "./sumIntervals.js";

const ZERO: Exact = { n: 0n, d: 1n };

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
  // Unlike map, this stops at what is not there.
  const sizes = Array.from(weights, (weight) => intervalOf(weight));
  if (sumIntervals(sizes).low.n <= 0n) return cannotCheck("zero-denominator");
  const means = Array.from(values, (mean) => intervalOf(mean, true));
  const meanAt = (end: keyof Interval, centre?: Exact): Exact => {
    let sum: Exact = ZERO;
    let whole: Exact = ZERO;
    for (const [index, mean] of means.entries()) {
      // What draws the mean towards its end weighs as much as it can, and the rest as little.
      const isHeavy = centre && compareExact(mean[end], centre) > 0 === (end === "high");
      const weight = sizes[index]?.[isHeavy === undefined ? "value" : isHeavy ? "high" : "low"] ?? ZERO;
      sum = addExact(sum, multiplyExact(mean[end], weight));
      whole = addExact(whole, weight);
    }
    return divideExact(sum, whole) ?? ZERO;
  };
  const value = meanAt("value");
  // Each step is nearer to the end, until nothing weighs otherwise.
  const endOf = (end: "low" | "high"): Exact => {
    let centre = value;
    for (let next = meanAt(end, centre); compareExact(next, centre) !== 0; next = meanAt(end, centre)) centre = next;
    return centre;
  };
  return judgePrinted(printed, { low: endOf("low"), value, high: endOf("high") });
}
