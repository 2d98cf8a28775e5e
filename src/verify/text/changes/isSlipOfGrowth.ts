import type { FixedDecimal } from "../../../model/numbers.js";
import { slipOf } from "../../common/slipOf.js";
import type { Printed } from "../relations/Relation.js";
import { growthIn } from "./growthIn.js";

/** A count of which only the value matters. */
export type Count = Pick<Printed, "value">;

/** Of a percentage with fewer digits, a wrong one makes any other. */
const DIGITS = 100;

/**
 * Whether a wrong percentage is a slip of what two counts give: the wrong way, what their division the wrong way round gives, or two digits
 * changed places or, of three at least, one is wrong.
 */
export function isSlipOfGrowth([before, after]: readonly [Count, Count], printed: FixedDecimal): boolean {
  const value = Math.abs(printed.units) / 10 ** printed.decimals;
  const exact = growthIn(before, after);
  const turned = growthIn(after, before);
  const step = 10 ** -printed.decimals;
  const isOneOf = (others: readonly number[]) => others.some((other) => Math.abs(other - value) <= 0.51 * step);
  // The wrong way, or the two counts the wrong way round: "rose by 20 %, from 3,840 to 3,200".
  if (exact > 0 && printed.units > 0 !== after.value > before.value) return isOneOf([exact, turned]);
  const rounded = Math.round(exact / step);
  const slip = slipOf(Math.abs(printed.units), rounded);
  return (
    isOneOf([(100 * after.value) / before.value, (100 * before.value) / after.value, exact, turned]) ||
    (slip === "swapped-digits" && rounded > 9) ||
    (slip === "wrong-digit" && rounded >= DIGITS)
  );
}
