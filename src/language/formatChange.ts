import { NO_OPTIONS } from "../model/checkSharedOptions.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import type { Change } from "../ratios/changeBetween.js";
import { roundHonestly } from "../ratios/roundHonestly.js";
import type { NumberOptions } from "./NumberOptions.js";
import { NO_VALUE, okValue } from "./okValue.js";
import type { RoundingOptions } from "./roundAny.js";
import { roundNumber } from "./roundNumber.js";
import { roundVisible } from "./roundVisible.js";
import { writeNumber } from "./writeNumber.js";

/** Options of {@link formatChange}. */
export interface FormatChangeOptions extends NumberOptions, RoundingOptions {}

/** A change between two counts, as `changeBetween` gives it or with its `percent` alone; without one (from zero, for instance) there is nothing to print. */
export type ChangeOf = Pick<Change, "outcome" | "percent"> | { readonly percent: Ratio | undefined };

/**
 * Writes a relative change as a percentage with its sign. What is not 0 is never printed as 0 %, nor what is not 1 as
 * 100 %: decimals are added up to 6, and then a bound is printed.
 *
 * @param change - a ratio or number, 0.0945 being +9.45 %; a change; or a result that holds one of them
 * @param options - language, digits, bidi marks, `decimals` (2) and `rounding`
 * @returns `+٩٫٤٥٪`; `٠٫٠٠٪` for no change; `—` where there is no percentage
 * @throws `bad-number`; `bad-ratio`, also for an object that is no change; `zero-denominator`; `ratio-too-large`; `bad-decimals`; `bad-option`
 *
 * @example
 * ```ts
 * import { formatChange } from "beneficiary-feedback";
 * console.log(formatChange({ numerator: 16343, denominator: 172872 }, { language: "en" })); // => "+9.45%"
 * console.log(formatChange(-0.5, { decimals: 0 })); // => "-٥٠٪"
 * ```
 */
export function formatChange(
  change: number | Ratio | ChangeOf | Result<number | Ratio | ChangeOf>,
  options: FormatChangeOptions = NO_OPTIONS,
): string {
  const known = okValue(change, options);
  // What is neither a change nor a number is refused as a ratio.
  const value = typeof known === "object" && ("percent" in known || "outcome" in known) ? known.percent : known;
  if (value === undefined) return NO_VALUE;
  if (typeof value === "number") {
    const visible = roundVisible(
      value,
      options.decimals ?? 2,
      (decimals) => roundNumber(value, decimals, 2, options.rounding),
      100,
    );
    return writeNumber(visible, options, { percent: true, plus: true, bound: visible.bound });
  }
  const honest = roundHonestly(value, options);
  return writeNumber(honest, options, { percent: true, plus: true, bound: honest.bound });
}
