import type { FixedDecimal } from "../../model/numbers.js";
import { addExact } from "./addExact.js";
import type { CheckOutcome } from "./CheckOutcome.js";
import { compareExact } from "./compareExact.js";
import { divideExact } from "./divideExact.js";
import type { Exact } from "./Exact.js";
import { intervalOf } from "./intervalOf.js";
import { judgePrinted } from "./judgePrinted.js";

/**
 * Checks a printed growth against the difference and what the count became ("up by 1,200, or 5 %, to 25,200").
 *
 * @param delta - the difference, negative for a decrease
 * @param after - what the count became; the base is `after` minus `delta`
 * @param printedPercent - the growth as printed, negative for a decrease
 * @returns `pass` when exact or rounded half up, `pass-within-rounding` naming the rule, `fail`, or `cannot-check` from a base of 0
 * @throws `bad-number`
 * @example
 * ```ts
 * import { checkGrowthFromDifference } from "beneficiary-feedback";
 * const printed = { units: 5, decimals: 0 };
 * console.log(checkGrowthFromDifference({ units: 1200, decimals: 0 }, { units: 25200, decimals: 0 }, printed).outcome); // => "pass"
 * ```
 */
export function checkGrowthFromDifference(
  delta: FixedDecimal,
  after: FixedDecimal,
  printedPercent: FixedDecimal,
): CheckOutcome {
  const change = intervalOf(delta);
  const end = intervalOf(after);
  const growth = (difference: Exact, stock: Exact) => divideExact(difference, addExact(stock, difference, -1n), 100n);
  const low = growth(change.low, change.low.n < 0n ? end.low : end.high);
  const value = growth(change.value, end.value);
  const high = growth(change.high, change.high.n < 0n ? end.high : end.low);
  // Where the base may be below 0 the highest growth turns into the lowest, and it may be anything.
  const whole = low !== undefined && value !== undefined && high !== undefined && compareExact(high, value) >= 0;
  return judgePrinted(printedPercent, whole ? { low, value, high } : undefined);
}
