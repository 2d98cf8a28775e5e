import { NO_OPTIONS } from "../model/checkSharedOptions.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { arabicForm } from "./arabicForm.js";
import type { NumberOptions } from "./NumberOptions.js";
import { NO_VALUE, okValue } from "./okValue.js";
import { type RoundingOptions, roundAny } from "./roundAny.js";
import { roundVisible } from "./roundVisible.js";
import { tableNoun } from "./tableNoun.js";
import { writeNumber } from "./writeNumber.js";

/** Options of {@link formatPoints}. */
export interface FormatPointsOptions extends NumberOptions, RoundingOptions {}

/**
 * Writes the difference of two proportions in percentage points, with its sign. What is not 0 is never printed as 0:
 * decimals are added up to 6, and then a bound is printed.
 *
 * @param difference - a number or ratio, 0.012 being 1.2 points; or a result that holds one
 * @param options - language, digits, bidi marks, `decimals` (2) and `rounding`
 * @returns `+١٫٢٠ نقطة مئوية`; `—` for a result that is not ok
 * @throws `bad-number`; `bad-ratio`; `zero-denominator`; `ratio-too-large`; `bad-decimals`; `bad-option`
 *
 * @example
 * ```ts
 * import { formatPoints } from "beneficiary-feedback";
 * console.log(formatPoints(0.012, { decimals: 1 })); // => "+١٫٢ نقطة مئوية"
 * console.log(formatPoints(-0.03, { decimals: 0, language: "en" })); // => "-3 percentage points"
 * ```
 */
export function formatPoints(
  difference: number | Ratio | Result<number | Ratio>,
  options: FormatPointsOptions = NO_OPTIONS,
): string {
  const value = okValue(difference, options);
  if (value === undefined) return NO_VALUE;
  const points = roundVisible(value, options.decimals ?? 2, (decimals) =>
    roundAny(value, decimals, 100, options.rounding),
  );
  const { ar, en } = tableNoun("percentage-point");
  const size = Math.abs(points.units);
  const english = size === 1 && points.decimals === 0 ? en.singular : en.plural;
  const noun = options.language === "en" ? english : arabicForm(ar, size / 10 ** points.decimals);
  return `${writeNumber(points, options, { plus: true, bound: points.bound })} ${noun}`;
}
