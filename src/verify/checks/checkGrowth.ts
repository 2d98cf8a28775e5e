import type { FixedDecimal } from "../../model/numbers.js";
import { addExact } from "./addExact.js";
import type { CheckOutcome } from "./CheckOutcome.js";
import { divideIntervals } from "./divideIntervals.js";
import { intervalOf } from "./intervalOf.js";
import { judgePrinted } from "./judgePrinted.js";

const HUNDRED = { n: 100n, d: 1n };

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
  return judgePrinted(
    printedPercent,
    share && {
      low: addExact(share.low, HUNDRED, -1n),
      value: addExact(share.value, HUNDRED, -1n),
      high: addExact(share.high, HUNDRED, -1n),
    },
  );
}
