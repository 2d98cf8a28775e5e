import type { FixedDecimal } from "../../model/numbers.js";
import type { CheckOutcome } from "./CheckOutcome.js";
import { checkShareOfSum } from "./checkShareOfSum.js";

/**
 * Checks a printed percentage against a part and its whole.
 *
 * @param part - a figure as in {@link checkSum}
 * @param whole - what it is a share of
 * @param printedPercent - the percentage as printed: 27.8 % is `{ units: 278, decimals: 1 }`
 * @returns `pass` when exact or rounded half up, `pass-within-rounding` naming the rule, `fail`, or `cannot-check` for a whole of 0
 * @throws `bad-number`
 * @example
 * ```ts
 * import { checkShare } from "beneficiary-feedback";
 * const printed = { units: 289, decimals: 1 };
 * console.log(checkShare({ units: 2731, decimals: 0 }, { units: 9378, decimals: 0 }, printed).difference); // => "-0.2"
 * ```
 */
export function checkShare(
  part: FixedDecimal | undefined,
  whole: FixedDecimal | undefined,
  printedPercent: FixedDecimal,
): CheckOutcome {
  return checkShareOfSum([part], whole, printedPercent);
}
