import { Decimal } from "decimal.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { Ratio } from "../model/numbers.js";
import { checkRatio } from "./checkRatio.js";

let Exact: typeof Decimal | undefined;

/**
 * Gives a ratio as a decimal.js number of 40 significant digits, whatever the program has configured for its own.
 *
 * @param ratio - an exact ratio
 * @returns numerator / denominator, halves rounded away from zero
 * @throws `bad-ratio` and `zero-denominator` for what is not a ratio
 *
 * @example
 * ```ts
 * import { ratio } from "beneficiary-feedback";
 * import { toDecimal } from "beneficiary-feedback/decimal";
 * console.log(toDecimal(ratio(1, 8)).toString()); // => "0.125"
 * ```
 */
export function toDecimal(ratio: Ratio): Decimal {
  if (typeof ratio === "object" && ratio && "status" in ratio)
    throw new FeedbackError("bad-ratio", "toDecimal needs the value of a result that is ok, and not the result", ratio);
  checkRatio(ratio);
  // A constructor of our own, made on first use: importing costs nothing, and the caller's settings are not touched.
  Exact ??= Decimal.clone({ defaults: true, precision: 40 });
  return new Exact(ratio.numerator).div(ratio.denominator);
}
