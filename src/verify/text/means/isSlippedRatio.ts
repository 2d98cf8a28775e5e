import { slipsOf } from "../../common/slipsOf.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { halfStep } from "../relations/halfStep.js";
import type { Item } from "../relations/Relation.js";

/** Closer than this share of it, a mean may have been cut or rounded in another way. */
const CLOSE = { plain: 0.01, about: 0.05 } as const;

/**
 * Whether one slip of the hand, in a mean, its total or the number of those it is of, explains that they do not fit.
 *
 * @param base - so many of the last ones the mean is for: 1000 in "6 per 1,000 households"
 */
export function isSlippedRatio(total: Item, size: Item, mean: Item, base = 1): boolean {
  const scale = 10 ** mean.figure.decimals;
  const quotient = (base * total.value) / size.value;
  const close = CLOSE[mean.bound === "about" ? "about" : "plain"] * quotient;
  const step = 0.51 / scale + (base * halfStep(total)) / size.value;
  if (Math.abs(quotient - mean.value) <= close + step) return false;
  const reach = mean.bound === "about" ? close + step : step;
  const fits = (value: number, by: number) => Math.abs((base * value) / by - mean.value) <= reach;
  return (
    (mean.figure.units > 9 && differsByOneSlip(mean.figure.units, Math.round(quotient * scale))) ||
    slipsIn(total).some((value) => fits(value, size.value)) ||
    slipsIn(size).some((value) => value > 0 && fits(total.value, value))
  );
}

/** The values that one slip may have made a number of. */
function slipsIn({ figure: { units, decimals } }: Item): readonly number[] {
  return slipsOf(units).map((slip) => slip / 10 ** decimals);
}
