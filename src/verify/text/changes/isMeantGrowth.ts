import type { FixedDecimal } from "../../../model/numbers.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import type { Printed } from "../relations/Relation.js";

type Count = Pick<Printed, "value">;

/**
 * Whether a wrong percentage may be meant for the only two counts that are compared: they are the only numbers of the sentence,
 * they are the same number, it is not far off, it is what their division the wrong way round gives, or a digit of it is wrong.
 */
export function isMeantGrowth(
  [before, after]: readonly [Count, Count],
  printed: FixedDecimal,
  isAlone: boolean,
): boolean {
  const value = Math.abs(printed.units) / 10 ** printed.decimals;
  const exact = Math.abs((100 * after.value) / before.value - 100);
  const others = [(100 * after.value) / before.value, (100 * before.value) / after.value];
  const turned = [...others, ...others.map((other) => Math.abs(other - 100))];
  const step = 10 ** -printed.decimals;
  const rounded = Math.round(exact / step);
  // The wrong way, or the two counts the wrong way round: "rose by 20 %, from 3,840 to 3,200".
  if (exact > 0 && printed.units > 0 !== after.value > before.value)
    return [exact, Math.abs((100 * before.value) / after.value - 100)].some((way) => Math.abs(way - value) <= step);
  return (
    exact === 0 ||
    (isAlone && exact < 900) ||
    (Math.abs(exact - value) <= 10 && value < 2 * exact && exact < 2 * value) ||
    turned.some((other) => Math.abs(other - value) <= step) ||
    (rounded > 9 && differsByOneSlip(Math.abs(printed.units), rounded))
  );
}
