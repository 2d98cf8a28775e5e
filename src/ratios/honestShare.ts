import { checkSharedOptions, NO_OPTIONS } from "../model/checkSharedOptions.js";
import type { Rounding } from "../model/lists.js";
import type { FixedDecimal, Ratio } from "../model/numbers.js";
import { checkRatio } from "./checkRatio.js";
import { powerOfTen } from "./powerOfTen.js";
import { roundScaled } from "./roundScaled.js";

/** A percentage that says 0 or 100 only where it is exactly that. */
export interface HonestShare extends FixedDecimal {
  /** The share is less (`<`) or more (`>`) than the number, which is as near as the decimals allow. */
  readonly bound?: "<" | ">";
}

/** How a share is rounded. */
export interface HonestShareOptions {
  /** Digits after the decimal point where they suffice, 0 to 15; 2 unless given. */
  readonly decimals?: number;
  /** Digits after the decimal point at most, 0 to 15; 6 unless given. Fewer than `decimals` raise nothing. */
  readonly cap?: number;
  /** `half-up` unless given: halves move away from zero. */
  readonly rounding?: Rounding;
}

/**
 * Rounds a ratio to a percentage that never says 0 or 100 unless it is exactly 0 or 100.
 *
 * Where it, or what it lacks to 100, would round to 0, decimals are added up to the cap, and then a bound is given:
 * less than the smallest step, more than the last step below 100. So a share and its complement agree: 99.99 and 0.01.
 * The same holds just above 100, and for changes near 0 and near -100.
 *
 * @param ratio - a share, a rate above 1, or a change; exact
 * @param options - decimals, cap and rounding
 * @returns the percentage, with `bound` where the cap was reached; exactly 0 and 100 keep the decimals asked for
 * @throws `bad-decimals` unless decimals and cap are 0 to 15; `bad-option` for an unknown rounding; `bad-ratio` and
 * `zero-denominator` for what is not a ratio; `ratio-too-large` where the result has more digits than a number holds
 *
 * @example
 * ```ts
 * import { honestShare, ratio } from "beneficiary-feedback";
 * console.log(honestShare(ratio(123755, 123765))); // => {"units":9999,"decimals":2}
 * console.log(honestShare(ratio(123755, 123765), { decimals: 0 })); // => {"units":9999,"decimals":2}
 * console.log(honestShare(ratio(1, 1e9), { cap: 3 })); // => {"units":1,"decimals":3,"bound":"<"}
 * ```
 */
export function honestShare(ratio: Ratio, options: HonestShareOptions = NO_OPTIONS): HonestShare {
  checkSharedOptions(options);
  const { decimals = 2, cap = 6, rounding = "half-up" } = options;
  checkRatio(ratio);
  powerOfTen(cap, "honestShare");
  for (let raised = decimals; ; raised += 1) {
    if (!isHidden(ratio, raised, rounding)) return roundScaled(ratio, raised, 100, rounding);
    if (raised >= cap) return boundOf(ratio, raised);
  }
}

/** Whether rounding would make 0 or 100 of the percentage or of its complement, which is neither. */
function isHidden({ numerator, denominator }: Ratio, decimals: number, rounding: Rounding): boolean {
  const size = Math.abs(numerator);
  const gap = Math.min(size, Math.abs(size - denominator));
  // Past 2^53 this product is inexact, but then it is greater than any denominator.
  const steps = gap * 100 * powerOfTen(decimals, "honestShare");
  return gap > 0 && (rounding === "truncate" ? steps < denominator : 2 * steps <= denominator);
}

function boundOf({ numerator, denominator }: Ratio, decimals: number): HonestShare {
  const size = Math.abs(numerator);
  const full = 100 * powerOfTen(decimals, "honestShare");
  const isBelowFull = size < denominator && 2 * size > denominator;
  const units = isBelowFull ? full - 1 : size < denominator ? 1 : full + 1;
  return numerator < 0
    ? { units: -units, decimals, bound: isBelowFull ? "<" : ">" }
    : { units, decimals, bound: isBelowFull ? ">" : "<" };
}
