import type { FixedDecimal } from "../../model/numbers.js";
import type { QuantityReading } from "./FigureReading.js";
import type { Numeral } from "./readNumeral.js";
import type { Amount } from "./Source.js";

/** Decides between the readings of a separator: what is counted is whole, what is a share has no groups of three. */
export function chooseDecimals(
  { units, decimals, otherwise, scaled }: Amount,
  kind: QuantityReading["kind"],
  isWhole: boolean,
  numeral: Numeral | undefined,
): { readonly decimals: number; readonly alternative?: FixedDecimal } {
  if (scaled !== undefined) return { decimals, alternative: { units: scaled, decimals: 0 } };
  const share = kind === "percent" || kind === "points";
  if (otherwise === undefined || (decimals > 0 && share)) return { decimals };
  if (decimals === 3 && otherwise === 0 && isWhole) return { decimals: 0, alternative: { units, decimals } };
  return numeral?.separator === "٫" ? { decimals } : { decimals, alternative: { units, decimals: otherwise } };
}
