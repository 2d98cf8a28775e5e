import type { Rounding } from "../model/lists.js";
import type { FixedDecimal, Ratio } from "../model/numbers.js";
import { roundScaled } from "../ratios/roundScaled.js";
import { roundNumber } from "./roundNumber.js";

/** How a number or ratio is rounded. */
export interface RoundingOptions {
  /** Decimals printed, from 0 to 15. */
  readonly decimals?: number;
  /** `half-up`, away from zero, unless said otherwise. */
  readonly rounding?: Rounding;
}

/** Rounds a number, or a ratio exactly; `times` 100 makes a percentage of it. */
export function roundAny(
  value: number | Ratio,
  decimals: number,
  times: 1 | 100,
  rounding: Rounding = "half-up",
): FixedDecimal {
  if (typeof value === "number") return roundNumber(value, decimals, times === 1 ? 0 : 2, rounding);
  return roundScaled(value, decimals, times, rounding);
}
