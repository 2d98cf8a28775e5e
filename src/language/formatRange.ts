import { checkSharedOptions } from "../model/checkSharedOptions.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FixedDecimal } from "../model/numbers.js";
import { checkFixed } from "./checkFixed.js";
import type { NumberOptions } from "./NumberOptions.js";
import type { RoundingOptions } from "./roundAny.js";
import { roundNumber } from "./roundNumber.js";
import { writeNumber } from "./writeNumber.js";

/** Options of {@link formatRange}. */
export interface FormatRangeOptions extends NumberOptions, RoundingOptions {
  /** Writes percentages: of numbers taken as proportions, of fixed decimals as they are. */
  readonly percent?: boolean;
}

/**
 * Writes a range in words, which read in the right order in either direction of writing.
 *
 * @param from - the lower end: a number (all its digits are kept unless `decimals` is given) or a fixed decimal
 * @param to - the upper end
 * @param options - language, digits, bidi marks; `percent`, `decimals` (2 for percentages) and `rounding`
 * @returns `من ١٠ إلى ٢٠`, or `10 to 20`
 * @throws `bad-number`, also where the lower end is above the upper one; `bad-decimals`; `bad-option`
 *
 * @example
 * ```ts
 * import { formatRange } from "beneficiary-feedback";
 * console.log(formatRange(10, 20)); // => "من ١٠ إلى ٢٠"
 * console.log(formatRange(0.941, 0.963, { percent: true, decimals: 1, language: "en" })); // => "94.1% to 96.3%"
 * ```
 */
export function formatRange(
  from: number | FixedDecimal,
  to: number | FixedDecimal,
  options: FormatRangeOptions = {},
): string {
  checkSharedOptions(options);
  const low = fixedEnd(from, options);
  const high = fixedEnd(to, options);
  const { percent = false } = options;
  // Rounding hides which end is the lower one.
  if (sizeOf(from, percent) > sizeOf(to, percent) || sizeOf(low, percent) > sizeOf(high, percent)) {
    throw new FeedbackError("bad-number", "formatRange needs its lower end first", from);
  }
  const written = [low, high].map((end) => writeNumber(end, options, { percent }));
  return options.language === "en" ? written.join(" to ") : `من ${written.join(" إلى ")}`;
}

function fixedEnd(end: number | FixedDecimal, { percent, decimals, rounding }: FormatRangeOptions): FixedDecimal {
  if (typeof end === "object") return checkFixed(end);
  return percent ? roundNumber(end, decimals ?? 2, 2, rounding) : roundNumber(end, decimals, 0, rounding);
}

/** What an end is as a number: a percentage as a proportion. */
function sizeOf(end: number | FixedDecimal, percent: boolean): number {
  return typeof end === "number" ? end : end.units / 10 ** (end.decimals + (percent ? 2 : 0));
}
