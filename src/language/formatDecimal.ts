import { NO_OPTIONS } from "../model/checkSharedOptions.js";
import type { FixedDecimal, Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { checkFixed } from "./checkFixed.js";
import type { NumberOptions } from "./NumberOptions.js";
import { NO_VALUE, okValue } from "./okValue.js";
import { type RoundingOptions, roundAny } from "./roundAny.js";
import { writeNumber } from "./writeNumber.js";

/** Options of {@link formatDecimal}. */
export interface FormatDecimalOptions extends NumberOptions, RoundingOptions {}

/**
 * Writes a number with a fixed number of decimals.
 *
 * @param value - a fixed decimal, written as it is; or a number (rounded on its decimal digits) or ratio (rounded exactly), or a result
 * @param options - language, digits, bidi marks; for a number or ratio also `decimals` (2) and `rounding`
 * @returns `١٬٢٣٤٫٥٠`; never a negative zero; `—` for a result that is not ok
 * @throws `bad-number` for what is not finite or has too many digits; `bad-ratio` and `zero-denominator` for what is no ratio; `bad-decimals`; `bad-option`
 *
 * @example
 * ```ts
 * import { formatDecimal } from "beneficiary-feedback";
 * console.log(formatDecimal({ units: 12345, decimals: 1 })); // => "١٬٢٣٤٫٥"
 * console.log(formatDecimal(1.005, { language: "en" })); // => "1.01"
 * ```
 */
export function formatDecimal(
  value: FixedDecimal | number | Ratio | Result<FixedDecimal | number | Ratio>,
  options: FormatDecimalOptions = NO_OPTIONS,
): string {
  const known = okValue(value, options);
  if (known === undefined) return NO_VALUE;
  if (typeof known === "object" && "units" in known) return writeNumber(checkFixed(known), options);
  return writeNumber(roundAny(known, options.decimals ?? 2, 1, options.rounding), options);
}
