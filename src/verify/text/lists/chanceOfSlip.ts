import type { Printed } from "../relations/Relation.js";
import { isTailOf } from "./isTailOf.js";
import { slipOfSum } from "./slipOfSum.js";

/** So many wrong digits one place can have, up or down; once more in one of the parts, where these may be others. */
const DIGITS = 18;

/**
 * How often any other number would be as near to a total that parts would give if one digit of them or of it were another, or two had
 * not been swapped; `Infinity` where no such slip explains what they miss.
 *
 * @param values - the numbers of the text, which may give the sum, or what it misses the total by
 * @param areAll - the total and its parts are all numbers of their sentences, so that two parts are enough and, where they follow their total, one may have a digit too many
 */
export function chanceOfSlip(
  total: Printed,
  parts: readonly Printed[],
  values: ReadonlySet<number>,
  areAll = false,
): number {
  const { sum, off, slips, isDigit, step } = slipOfSum(total, parts);
  const miss = Math.abs(off);
  const isDoubled =
    areAll &&
    slips.includes("doubled-digit") &&
    !isTailOf(total.value, sum) &&
    parts.every(({ start }) => start > total.start);
  const isTyped = isDoubled || slips.includes("swapped-digits");
  // "30 thousand" is not said of 29,970 but for a slip.
  const isOther = !areAll && (miss < roundingOf(total) || miss > total.value / 2);
  if (!(isTyped || isDigit) || isOther) return Number.POSITIVE_INFINITY;
  if (values.has(sum) || (miss > 9 && values.has(miss))) return Number.POSITIVE_INFINITY;
  // A digit too many makes the total ten times what its parts give: small parts give such a number often.
  const steps = isTyped && areAll ? Math.min(sum, total.value) : total.value / step;
  const digits = String(Math.trunc(steps)).length;
  // Each of the numbers has so many neighbours to swap; of two parts a rest of 9, 90 or 180 is too usual.
  return (
    (isTyped && (areAll || parts.length > 2) ? (parts.length + 1) * (digits - 1) : (areAll ? 1 : 2) * DIGITS * digits) /
    steps
  );
}

/** What a round number was rounded to, as far as its noughts tell. */
function roundingOf({ value }: Printed): number {
  let step = 1;
  while (value >= 1000 && value % (10 * step) === 0) step *= 10;
  return step;
}
