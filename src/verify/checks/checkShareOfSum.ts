import { needList } from "../../model/needList.js";
import type { FixedDecimal } from "../../model/numbers.js";
import type { CheckOutcome } from "./CheckOutcome.js";
import { cannotCheck } from "./cannotCheck.js";
import { divideIntervals } from "./divideIntervals.js";
import { intervalOf } from "./intervalOf.js";
import { judgePrinted } from "./judgePrinted.js";
import { sumParts } from "./sumParts.js";

/**
 * Checks a printed percentage against the sum of several parts over their whole.
 *
 * @param parts - figures as in {@link checkSum}
 * @param whole - what they are a share of
 * @param printed - the percentage as printed: 38.75 % is `{ units: 3875, decimals: 2 }`
 * @returns `pass` when exact or rounded half up, `pass-within-rounding` naming the rule, `fail`, or `cannot-check` for a whole of 0
 * @throws `bad-number` for what is no printed figure; `bad-input` for what is no list
 * @example
 * ```ts
 * import { checkShareOfSum } from "beneficiary-feedback";
 * const parts = [{ units: 13, decimals: 0 }, { units: 20, decimals: 0 }];
 * console.log(checkShareOfSum(parts, { units: 99, decimals: 0 }, { units: 333, decimals: 1 }).outcome); // => "pass"
 * ```
 */
export function checkShareOfSum(
  parts: readonly (FixedDecimal | undefined)[],
  whole: FixedDecimal | undefined,
  printed: FixedDecimal,
): CheckOutcome {
  needList(parts, "checkShareOfSum");
  if (whole === undefined) return cannotCheck("no-total");
  const sum = sumParts(parts);
  if (typeof sum === "string") return cannotCheck(sum);
  return judgePrinted(printed, divideIntervals(sum, intervalOf(whole), 100n));
}
