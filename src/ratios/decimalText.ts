import { FeedbackError } from "../model/FeedbackError.js";
import type { FixedDecimal } from "../model/numbers.js";
import { powerOfTen } from "./powerOfTen.js";

/**
 * Writes an exact decimal in ASCII: for data and messages, not for readers.
 *
 * @param fixed - the decimal, with 0 to 15 decimals
 * @returns all its decimals, without grouping: `99.99`, `-1.14`, `0.00`
 * @throws `bad-number` where the units are no safe integer; `bad-decimals` unless decimals are 0 to 15
 *
 * @example
 * ```ts
 * import { decimalText } from "beneficiary-feedback";
 * console.log(decimalText({ units: -114, decimals: 2 })); // => "-1.14"
 * ```
 */
export function decimalText(fixed: FixedDecimal): string {
  const { units, decimals } = fixed ?? {};
  powerOfTen(decimals);
  if (!Number.isSafeInteger(units)) throw new FeedbackError("bad-number", "decimalText needs a safe integer", units);
  let digits = String(Math.abs(units));
  // Of most nothing is wanting, and to ask for it takes as long as the rest.
  if (digits.length <= decimals) digits = digits.padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return (units < 0 ? "-" : "") + digits.slice(0, point) + (decimals > 0 ? `.${digits.slice(point)}` : "");
}
