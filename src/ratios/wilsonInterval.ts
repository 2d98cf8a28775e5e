import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { isExactCount } from "../model/isExactCount.js";

/** How sure the interval is. */
export interface WilsonIntervalOptions {
  /** The share of intervals that hold the true proportion; 0.95 unless given. */
  readonly level?: 0.9 | 0.95 | 0.99;
}

/** The bounds of a proportion, each from 0 to 1. */
export interface WilsonInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Gives the Wilson score interval of a proportion that was measured on a sample.
 *
 * @param successes - how many of the sample, a count no greater than `n`
 * @param n - the size of the sample, a count above 0
 * @param options - `level`, how sure it is: 0.95 unless said otherwise
 * @returns the bounds as proportions, not rounded; low is exactly 0 for no success, high exactly 1 for nothing else
 * @throws `zero-denominator` for an empty sample; `not-a-count` for what is not a count; `bad-parts` for more
 * successes than the sample holds; `bad-option` for a level other than 0.9, 0.95 and 0.99
 *
 * Wilson (1927): centre (p + z²/2n) / (1 + z²/n), half-width z √(p(1-p)/n + z²/4n²) / (1 + z²/n).
 *
 * @example
 * ```ts
 * import { wilsonInterval } from "beneficiary-feedback";
 * const { low, high } = wilsonInterval(18, 20);
 * console.log(low.toFixed(4)); // => "0.6990"
 * console.log(high.toFixed(4)); // => "0.9721"
 * ```
 */
export function wilsonInterval(successes: number, n: number, options: WilsonIntervalOptions = {}): WilsonInterval {
  checkOptionNames(options, { level: true });
  for (const count of [successes, n]) {
    if (!isExactCount(count)) {
      throw new FeedbackError("not-a-count", "wilsonInterval needs counts", count);
    }
  }
  if (n === 0) throw new FeedbackError("zero-denominator", "wilsonInterval needs a sample", n);
  if (successes > n)
    throw new FeedbackError("bad-parts", `wilsonInterval needs no more successes than ${n}`, successes);
  const z = quantile(options.level ?? 0.95);
  const p = successes / n;
  const scale = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / scale;
  // The two ends are known exactly, where floating point would miss them by a hair, and are reached by nothing else.
  const hair = Number.EPSILON / 2;
  return {
    low: successes === 0 ? 0 : Math.max(Number.MIN_VALUE, centre - half),
    high: successes === n ? 1 : Math.min(1 - hair, centre + half),
  };
}

/** The two-sided quantile of the standard normal distribution. */
function quantile(level: number): number {
  switch (level) {
    case 0.9:
      return 1.6448536269514722;
    case 0.95:
      return 1.959963984540054;
    case 0.99:
      return 2.5758293035489004;
    default:
      throw new FeedbackError("bad-option", "wilsonInterval needs the level 0.9, 0.95 or 0.99", level);
  }
}
