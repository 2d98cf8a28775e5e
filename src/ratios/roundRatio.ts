import { checkOption } from "../model/checkOption.js";
import { checkSharedOptions } from "../model/checkSharedOptions.js";
import type { Rounding } from "../model/lists.js";
import type { FixedDecimal, Ratio } from "../model/numbers.js";
import { roundScaled } from "./roundScaled.js";

const TIMES = [1, 100, 1000] as const;

/** How a ratio is rounded. */
export interface RoundRatioOptions {
  /** Digits after the decimal point, 0 to 15, as long as all digits make a safe integer: 13 for every share up to 100 %. */
  readonly decimals: number;
  /** 100 for a percentage, 1000 for a rate per thousand; 1 unless given. */
  readonly times?: 1 | 100 | 1000;
  /** `half-up` unless given: halves move away from zero. */
  readonly rounding?: Rounding;
}

/**
 * Rounds an exact ratio to a decimal number, by integer arithmetic alone.
 *
 * @param ratio - the ratio to round
 * @param options - `decimals`, `times` and `rounding`
 * @returns the rounded number as a whole count of its last digit; 0 is never negative
 * @throws `bad-decimals` unless decimals are 0 to 15; `bad-option` for an unknown `rounding`, and for `times` other than 1, 100 and 1000; `bad-ratio` and
 * `zero-denominator` for what is not a ratio; `ratio-too-large` where the result has more digits than a number holds
 *
 * The percentage is floor((2 × 100 × 10^decimals × n + d) / 2d) of the absolute value, with the sign put back.
 *
 * @example
 * ```ts
 * import { ratio, roundRatio } from "beneficiary-feedback";
 * console.log(roundRatio(ratio(649940, 1086646), { decimals: 2, times: 100 })); // => {"units":5981,"decimals":2}
 * console.log(roundRatio(ratio(-1, 8), { decimals: 2 })); // => {"units":-13,"decimals":2}
 * ```
 */
export function roundRatio(ratio: Ratio, options: RoundRatioOptions): FixedDecimal {
  checkSharedOptions(options);
  const { decimals, times = 1, rounding = "half-up" } = options;
  return roundScaled(ratio, decimals, checkOption("times", times, TIMES), rounding);
}
