import { NO_OPTIONS } from "../model/checkSharedOptions.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { Result } from "../model/Result.js";
import type { NumberOptions } from "./NumberOptions.js";
import { NO_VALUE, okValue } from "./okValue.js";
import { writeNumber } from "./writeNumber.js";

/**
 * Writes a difference of two counts with its sign.
 *
 * @param difference - a safe integer, or a result that holds one
 * @param options - language, digits, bidi marks
 * @returns `+١٦٬٣٤٣`, `-١٢`; `٠` for 0; `—` for a result that is not ok
 * @throws `bad-number`; `bad-option`
 *
 * @example
 * ```ts
 * import { formatSignedCount } from "beneficiary-feedback";
 * console.log(formatSignedCount(16343, { language: "en" })); // => "+16,343"
 * ```
 */
export function formatSignedCount(difference: number | Result<number>, options: NumberOptions = NO_OPTIONS): string {
  const value = okValue(difference, options);
  if (value === undefined) return NO_VALUE;
  if (!Number.isSafeInteger(value)) {
    throw new FeedbackError("bad-number", "formatSignedCount needs a safe integer", value);
  }
  return writeNumber({ units: value, decimals: 0 }, options, { plus: true });
}
