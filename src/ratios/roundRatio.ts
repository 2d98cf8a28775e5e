import { checkOption } from "../model/checkOption.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { ROUNDINGS, type Rounding } from "../model/lists.js";
import type { FixedDecimal, Ratio } from "../model/numbers.js";
import { checkRatio } from "./checkRatio.js";
import { powerOfTen } from "./powerOfTen.js";
import { type Division, scaledDivision } from "./scaledDivision.js";

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
 * @param options - decimals, multiplier and rounding
 * @returns the rounded number as a whole count of its last digit; 0 is never negative
 * @throws `bad-decimals` unless decimals are 0 to 15; `bad-option` for an unknown rounding; `bad-ratio` and
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
  const { decimals, times = 1, rounding = "half-up" } = options;
  checkRatio(ratio);
  const { numerator, denominator } = ratio;
  const division = scaledDivision(Math.abs(numerator), times * powerOfTen(decimals, "roundRatio"), denominator);
  const units = division.quotient + (roundsUp(division, denominator, rounding) ? 1 : 0);
  if (units > Number.MAX_SAFE_INTEGER) {
    throw new FeedbackError("ratio-too-large", "roundRatio needs fewer decimals for this", decimals);
  }
  return { units: numerator < 0 && units > 0 ? -units : units, decimals };
}

function roundsUp({ quotient, remainder }: Division, denominator: number, rounding: Rounding): boolean {
  if (checkOption("rounding", rounding, ROUNDINGS) === "truncate") return false;
  const isHalf = 2 * remainder === denominator;
  return 2 * remainder > denominator || (isHalf && (rounding === "half-up" || quotient % 2 === 1));
}
