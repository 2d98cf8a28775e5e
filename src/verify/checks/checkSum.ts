import { needList } from "../../model/needList.js";
import type { FixedDecimal } from "../../model/numbers.js";
import type { CheckOutcome } from "./CheckOutcome.js";
import { cannotCheck } from "./cannotCheck.js";
import { intervalOf } from "./intervalOf.js";
import { judgeExact } from "./judgeExact.js";
import { sumParts } from "./sumParts.js";

/**
 * Checks parts against their stated total. Rounding intervals follow XBRL Calculations 1.1.
 *
 * @param parts - figures of one unit. `decimals` 0 is an exact count; negative decimals (`201 ألف` is `{ units: 201, decimals: -3 }`)
 * and positive ones are rounded to their last digit. A part that is not there is `undefined`.
 * @param total - the stated total, `undefined` when none is stated
 * @returns `pass` when exact, `pass-within-rounding` when the intervals meet, `fail` with stated minus computed, `cannot-check` for
 * a missing part, no parts or no total
 * @throws `bad-number` for what is no printed figure; `bad-input` for what is no list
 * @example
 * ```ts
 * import { checkSum } from "beneficiary-feedback";
 * const parts = [{ units: 10551, decimals: 0 }, { units: 1964, decimals: 0 }];
 * console.log(checkSum(parts, { units: 12525, decimals: 0 }).difference); // => "10"
 * ```
 */
export function checkSum(parts: readonly (FixedDecimal | undefined)[], total: FixedDecimal | undefined): CheckOutcome {
  needList(parts, "checkSum");
  if (total === undefined) return cannotCheck("no-total");
  const sum = sumParts(parts);
  return typeof sum === "string" ? cannotCheck(sum) : judgeExact(intervalOf(total), sum);
}
