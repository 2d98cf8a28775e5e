import type { FixedDecimal } from "../../../model/numbers.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { growthIn } from "./growthIn.js";
import { type Count, isSlipOfGrowth } from "./isSlipOfGrowth.js";
import { isSlippedBase } from "./isSlippedBase.js";

/**
 * Whether a wrong percentage may be meant for the only two counts that are compared: they are the only numbers of the sentence,
 * they are the same number, it is not far off, it is what their division the wrong way round gives, or a digit of it or of one of them is wrong.
 */
export function isMeantGrowth(
  [before, after]: readonly [Count, Count],
  printed: FixedDecimal,
  isAlone: boolean,
): boolean {
  const exact = growthIn(before, after);
  if (isSlipOfGrowth([before, after], printed) || isSlippedBase([before, after], printed)) return true;
  // The wrong way, a percentage is meant for the two only as a slip.
  if (exact > 0 && printed.units > 0 !== after.value > before.value) return false;
  const value = Math.abs(printed.units) / 10 ** printed.decimals;
  const rounded = Math.round(exact * 10 ** printed.decimals);
  return (
    exact === 0 ||
    (isAlone && exact < 900) ||
    (Math.abs(exact - value) <= 10 && value < 2 * exact && exact < 2 * value) ||
    (rounded > 9 && differsByOneSlip(Math.abs(printed.units), rounded))
  );
}
