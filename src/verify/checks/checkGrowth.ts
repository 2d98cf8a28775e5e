import type { FixedDecimal } from "../../model/numbers.js";
import type { CheckOutcome } from "./CheckOutcome.js";
import { divideIntervals } from "./divideIntervals.js";
import { intervalOf } from "./intervalOf.js";
import { judgePrinted } from "./judgePrinted.js";
import { subtractIntervals } from "./subtractIntervals.js";

/**
 * Checks a printed growth against both counts.
 *
 * @param before - the base
 * @param after - what it became
 * @param printedPercent - the growth as printed, negative for a decrease
 * @returns `pass` when exact or rounded half up, `pass-within-rounding` naming the rule, `fail`, or `cannot-check` from a base of 0
 * @throws `bad-number`
 * @example
 * ```ts
 * import { checkGrowth } from "beneficiary-feedback";
 * const printed = { units: 433, decimals: 0 };
 * console.log(checkGrowth({ units: 750, decimals: 0 }, { units: 4000, decimals: 0 }, printed).outcome); // => "pass"
 * ```
 */
export function checkGrowth(before: FixedDecimal, after: FixedDecimal, printedPercent: FixedDecimal): CheckOutcome {
  const share = divideIntervals(intervalOf(after), intervalOf(before), 100n);
  return judgePrinted(printedPercent, share && subtractIntervals(share, intervalOf({ units: 100, decimals: 0 })));
}
