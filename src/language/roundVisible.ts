import type { FixedDecimal, Ratio } from "../model/numbers.js";
import type { HonestShare } from "../ratios/roundHonestly.js";

/** How many decimals are added at most. */
const CAP = 6;

/** Rounds so that nothing but 0 is printed as 0: decimals are added where they show a digit, and beyond the cap a bound is given. */
export function roundVisible(
  value: number | Ratio,
  decimals: number,
  round: (decimals: number) => FixedDecimal,
): HonestShare {
  for (let raised = decimals; ; raised++) {
    const rounded = round(raised);
    const size = typeof value === "number" ? value : value.numerator;
    if (rounded.units !== 0 || size === 0) return rounded;
    if (raised >= CAP) return { units: size < 0 ? -1 : 1, decimals: raised, bound: size < 0 ? ">" : "<" };
  }
}
