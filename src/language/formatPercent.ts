import { NO_OPTIONS } from "../model/checkSharedOptions.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import type { NumberOptions } from "./NumberOptions.js";
import { NO_VALUE, okValue } from "./okValue.js";
import { type RoundingOptions, roundAny } from "./roundAny.js";
import { writeNumber } from "./writeNumber.js";

/** Options of {@link formatPercent}. */
export interface FormatPercentOptions extends NumberOptions, RoundingOptions {}

/**
 * Writes a proportion as a percentage, plainly rounded: 0.99996 is 100.00 %. For shares of a report use `formatShare`.
 *
 * @param proportion - a number or ratio, 0.598 being 59.8 %; or a result that holds one
 * @param options - language, digits, bidi marks, `decimals` (2) and `rounding`
 * @returns `٥٩٫٨٠٪`; `—` for a result that is not ok
 * @throws `bad-number`; `bad-ratio`; `zero-denominator`; `ratio-too-large`; `bad-decimals`; `bad-option`
 *
 * @example
 * ```ts
 * import { formatPercent } from "beneficiary-feedback";
 * console.log(formatPercent(0.598, { decimals: 1 })); // => "٥٩٫٨٪"
 * console.log(formatPercent({ numerator: 1, denominator: 3 }, { language: "en" })); // => "33.33%"
 * ```
 */
export function formatPercent(
  proportion: number | Ratio | Result<number | Ratio>,
  options: FormatPercentOptions = NO_OPTIONS,
): string {
  const value = okValue(proportion, options);
  if (value === undefined) return NO_VALUE;
  return writeNumber(roundAny(value, options.decimals ?? 2, 100, options.rounding), options, { percent: true });
}
