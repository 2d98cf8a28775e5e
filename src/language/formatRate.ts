import { NO_OPTIONS } from "../model/checkSharedOptions.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { roundScaled } from "../ratios/roundScaled.js";
import type { NumberOptions } from "./NumberOptions.js";
import { NO_VALUE, okValue } from "./okValue.js";
import type { RoundingOptions } from "./roundAny.js";
import { roundVisible } from "./roundVisible.js";
import { writeNumber } from "./writeNumber.js";

/** Options of {@link formatRate}. */
export interface FormatRateOptions extends NumberOptions, RoundingOptions {}

/**
 * Writes how many of one thing there are for 1,000 of another. What is not 0 is never printed as 0: decimals are added up
 * to 6, and then a bound is printed.
 *
 * @param rate - the ratio of the two counts, or a result that holds one
 * @param options - language, digits, bidi marks, `decimals` (1) and `rounding`
 * @returns `١١٣٫٩`; `—` for a result that is not ok
 * @throws `bad-number` where nothing is given; `bad-ratio`; `zero-denominator`; `ratio-too-large`; `bad-decimals`; `bad-option`
 *
 * @example
 * ```ts
 * import { formatRate } from "beneficiary-feedback";
 * console.log(formatRate({ numerator: 123765, denominator: 1086646 }, { language: "en" })); // => "113.9"
 * ```
 */
export function formatRate(rate: Ratio | Result<Ratio>, options: FormatRateOptions = NO_OPTIONS): string {
  const value = okValue(rate, options);
  if (value === undefined) return NO_VALUE;
  const visible = roundVisible(value, options.decimals ?? 1, (decimals) =>
    roundScaled(value, decimals, 1000, options.rounding),
  );
  return writeNumber(visible, options, { bound: visible.bound });
}
