import type { FixedDecimal } from "../../../model/numbers.js";
import { slipsOf } from "../../common/slipsOf.js";
import type { Printed } from "../relations/Relation.js";

/** Of a percentage with fewer digits, a wrong digit of a count makes nearly any other. */
const DIGITS = 100;

/** Whether one slip of the hand in one of two counts explains that they do not give a percentage of growth of three digits or more, which has its sign. */
export function isSlippedBase(
  [before, after]: readonly [Pick<Printed, "value">, Pick<Printed, "value">],
  { units, decimals }: FixedDecimal,
): boolean {
  if (Math.abs(units) < DIGITS) return false;
  const fits = (from: number, to: number) =>
    from > 0 && Math.abs((100 * (to - from)) / from - units / 10 ** decimals) <= 0.51 * 10 ** -decimals;
  return (
    slipsOf(before.value).some((value) => fits(value, after.value)) ||
    slipsOf(after.value).some((value) => fits(before.value, value))
  );
}
