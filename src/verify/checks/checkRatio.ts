import type { FixedDecimal } from "../../model/numbers.js";
import type { CheckOutcome } from "./CheckOutcome.js";
import { divideIntervals } from "./divideIntervals.js";
import { intervalOf } from "./intervalOf.js";
import { judgePrinted } from "./judgePrinted.js";

/**
 * Checks a printed quotient, for example calls a minute.
 *
 * @param numerator - a figure as in {@link checkSum}
 * @param denominator - what it is divided by, for example 1,440 minutes
 * @param printed - the quotient as printed
 * @returns `pass` when exact or rounded half up, `pass-within-rounding` naming the rule, `fail`, or `cannot-check` for a denominator of 0
 * @throws `bad-number`
 * @example
 * ```ts
 * import { checkRatio } from "beneficiary-feedback";
 * const calls = { units: 92665, decimals: 0 };
 * console.log(checkRatio(calls, { units: 1440, decimals: 0 }, { units: 64, decimals: 0 }).outcome); // => "pass"
 * ```
 */
export function checkRatio(numerator: FixedDecimal, denominator: FixedDecimal, printed: FixedDecimal): CheckOutcome {
  return judgePrinted(printed, divideIntervals(intervalOf(numerator), intervalOf(denominator)));
}
