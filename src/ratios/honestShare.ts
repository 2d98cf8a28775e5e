import { checkSharedOptions, NO_OPTIONS } from "../model/checkSharedOptions.js";
import type { Ratio } from "../model/numbers.js";
import { type HonestShare, type HonestShareOptions, roundHonestly } from "./roundHonestly.js";

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
  return roundHonestly(ratio, options);
}
