import { slipOf } from "../../common/slipOf.js";
import { slipsOf } from "../../common/slipsOf.js";
import type { Item, Relation } from "./Relation.js";

/** Whether one slip of the hand in one of its numbers explains that a relation fails: a wrong digit, two that changed places, one too few or too many. */
export function mayBeSlipped({ kind, outcome: { computed, difference } }: Relation, numbers: readonly Item[]): boolean {
  const stated = numbers.at(-1);
  if (stated === undefined || computed === undefined) return false;
  const { units, decimals } = stated.figure;
  const step = 0.51 * 10 ** -decimals;
  const printed = Math.abs(stated.value);
  const exact = Math.abs(computed.numerator / computed.denominator);
  const isNear = (value: number, meant: number) => Math.abs(Math.abs(value) - meant) <= step;
  if (slipsOf(Math.abs(units)).some((slip) => isNear(slip / 10 ** decimals, exact))) return true;
  const parts = numbers.slice(0, -1);
  if (kind === "sum" || kind === "roll-forward") {
    const gap = Math.abs(Number(difference));
    return numbers.some(({ value }) => [value - gap, value + gap].some((meant) => slipOf(value, meant) !== undefined));
  }
  return parts.some((part) =>
    slipsOf(part.value).some((slip) => {
      const [one = 0, other = 0] = parts.map((each) => (each === part ? slip : each.value));
      if (kind === "difference") return isNear(other - one, printed);
      // On whichever side the earlier one stands.
      if (kind === "growth") return [other / one, one / other].some((times) => isNear(100 * (times - 1), printed));
      // What is divided, and what it is divided by.
      return [slip / part.value, part.value / slip].some((times) => isNear(exact * times, printed));
    }),
  );
}
