import type { FixedDecimal, Ratio } from "../model/numbers.js";
import { boundOf } from "../ratios/boundOf.js";
import type { HonestShare } from "../ratios/roundHonestly.js";

/** How many decimals are added at most. */
const CAP = 6;

/**
 * Rounds so that nothing but 0 is printed as 0, nor anything but 1 as `full`, where that is given: decimals are added where they show a digit,
 * and beyond the cap a bound is given.
 */
export function roundVisible(
  value: number | Ratio,
  decimals: number,
  round: (decimals: number) => FixedDecimal,
  full?: number,
): HonestShare {
  const ratio = typeof value === "number" ? { numerator: value, denominator: 1 } : value;
  // What is no number is refused where it is rounded.
  const size = ratio.numerator < 0 ? -ratio.numerator : ratio.numerator;
  for (let raised = decimals; ; raised++) {
    const rounded = round(raised);
    const { units } = rounded;
    const isHidden =
      units === 0 ? size > 0 : full && Math.abs(units) === full * 10 ** raised && size !== ratio.denominator;
    if (!isHidden) return rounded;
    if (raised >= CAP) return boundOf(ratio, raised);
  }
}
