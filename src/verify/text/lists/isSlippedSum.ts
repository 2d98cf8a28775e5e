import type { Printed } from "../relations/Relation.js";
import { slipOfSum } from "./slipOfSum.js";

/** So many wrong digits one place can have, up or down, in the total and once more in one of its parts. */
const DIGITS = 36;

/**
 * Whether parts would give a total if one digit of them or of it were another, or two had not been swapped.
 *
 * @param values - the numbers of the text, which may give the sum, or what it misses the total by
 * @param limit - how often, at most, any other number would be as near by chance
 */
export function isSlippedSum(
  total: Printed,
  parts: readonly Printed[],
  values: ReadonlySet<number>,
  limit: number,
): boolean {
  const { sum, off, slips, isDigit, step } = slipOfSum(total, parts);
  const miss = Math.abs(off);
  if (!isDigit && !slips.includes("swapped-digits")) return false;
  // "30 thousand" is not said of 29,970 but for a slip.
  if (miss < roundingOf(total) || miss > total.value / 2 || values.has(sum) || (miss > 9 && values.has(miss)))
    return false;
  const steps = total.value / step;
  return (DIGITS * String(steps).length) / steps <= limit;
}

/** What a round number was rounded to, as far as its noughts tell. */
function roundingOf({ value }: Printed): number {
  let step = 1;
  while (value >= 1000 && value % (10 * step) === 0) step *= 10;
  return step;
}
