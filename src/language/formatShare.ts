import { NO_OPTIONS } from "../model/checkSharedOptions.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { roundHonestly } from "../ratios/roundHonestly.js";
import type { NumberOptions } from "./NumberOptions.js";
import { NO_VALUE, okValue } from "./okValue.js";
import type { RoundingOptions } from "./roundAny.js";
import { writeNumber } from "./writeNumber.js";

/** Options of {@link formatShare}. */
export interface FormatShareOptions extends NumberOptions, RoundingOptions {
  /** How many decimals may be printed so that a share does not look like 0 or 100 %; 6 unless said otherwise. */
  readonly cap?: number;
}

/**
 * Writes an exact share as a percentage that says 0 or 100 only where it is 0 or 100: where rounding would say so,
 * decimals are added, and beyond the cap `<` or `>`.
 *
 * @param share - a ratio, or a result that holds one
 * @param options - language, digits, bidi marks, `decimals` (2), `cap` (6) and `rounding`
 * @returns `٥٩٫٨١٪`; `—` for a result that is not ok
 * @throws `bad-number` where nothing is given; `bad-ratio`; `zero-denominator`; `ratio-too-large`; `bad-decimals`; `bad-option`
 *
 * @example
 * ```ts
 * import { formatShare } from "beneficiary-feedback";
 * console.log(formatShare({ numerator: 123755, denominator: 123765 }, { decimals: 0 })); // => "٩٩٫٩٩٪"
 * ```
 */
export function formatShare(share: Ratio | Result<Ratio>, options: FormatShareOptions = NO_OPTIONS): string {
  const value = okValue(share, options);
  if (value === undefined) return NO_VALUE;
  const honest = roundHonestly(value, options);
  return writeNumber(honest, options, { percent: true, bound: honest.bound });
}
