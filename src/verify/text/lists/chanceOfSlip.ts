import type { Printed } from "../relations/Relation.js";
import { slipOfSum } from "./slipOfSum.js";

/** So many wrong digits one place can have, up or down, in the total and once more in one of its parts. */
const DIGITS = 36;

/**
 * How often any other number would be as near to a total that parts would give if one digit of them or of it were another, or two had
 * not been swapped; `Infinity` where no such slip explains what they miss.
 *
 * @param values - the numbers of the text, which may give the sum, or what it misses the total by
 */
export function chanceOfSlip(total: Printed, parts: readonly Printed[], values: ReadonlySet<number>): number {
  const { sum, off, slips, isDigit, step } = slipOfSum(total, parts);
  const miss = Math.abs(off);
  const isSwapped = slips.includes("swapped-digits");
  const isSlip = isDigit || isSwapped;
  // "30 thousand" is not said of 29,970 but for a slip.
  if (!isSlip || miss < roundingOf(total) || miss > total.value / 2) return Number.POSITIVE_INFINITY;
  if (values.has(sum) || (miss > 9 && values.has(miss))) return Number.POSITIVE_INFINITY;
  const steps = total.value / step;
  const digits = String(steps).length;
  // Each of the numbers has so many neighbours to swap; of two parts a rest of 9, 90 or 180 is too usual.
  return (isSwapped && parts.length > 2 ? (parts.length + 1) * (digits - 1) : DIGITS * digits) / steps;
}

/** What a round number was rounded to, as far as its noughts tell. */
function roundingOf({ value }: Printed): number {
  let step = 1;
  while (value >= 1000 && value % (10 * step) === 0) step *= 10;
  return step;
}
