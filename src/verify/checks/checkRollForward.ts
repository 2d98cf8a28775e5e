import type { FixedDecimal } from "../../model/numbers.js";
import type { CheckOutcome } from "./CheckOutcome.js";
import { cannotCheck } from "./cannotCheck.js";
import { intervalOf } from "./intervalOf.js";
import { judgeExact } from "./judgeExact.js";
import { subtractIntervals } from "./subtractIntervals.js";
import { sumIntervals } from "./sumIntervals.js";

/**
 * Checks that opening + received + reopened - closed = closing.
 *
 * @param opening - open cases at the start; figures as in {@link checkSum}
 * @param received - cases that came in
 * @param closed - cases closed, counted as events when `reopened` is given
 * @param closing - open cases stated for the end
 * @param reopened - closed cases that were opened again; none when left out
 * @returns as {@link checkSum}; `computed` is the closing stock, `cannot-check` when a figure is `undefined`
 * @throws `bad-number`
 * @example
 * ```ts
 * import { checkRollForward } from "beneficiary-feedback";
 * const count = (units: number) => ({ units, decimals: 0 });
 * console.log(checkRollForward(count(59472), count(100724), count(102348), count(57848)).outcome); // => "pass"
 * ```
 */
export function checkRollForward(
  opening: FixedDecimal | undefined,
  received: FixedDecimal | undefined,
  closed: FixedDecimal | undefined,
  closing: FixedDecimal | undefined,
  reopened: FixedDecimal = { units: 0, decimals: 0 },
): CheckOutcome {
  if (closing === undefined) return cannotCheck("no-total");
  if (opening === undefined || received === undefined || closed === undefined) return cannotCheck("missing-part");
  const gains = sumIntervals([opening, received, reopened].map((part) => intervalOf(part)));
  return judgeExact(intervalOf(closing), subtractIntervals(gains, intervalOf(closed)));
}
