import { checkOption } from "../model/checkOption.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { ROUNDINGS, type Rounding } from "../model/lists.js";
import type { FixedDecimal } from "../model/numbers.js";

/**
 * Rounds a number times 10^`shift` on its shortest decimal string, so that 1.005 gives 1.01 and not what its binary form would.
 * Without `decimals` every digit is kept.
 */
export function roundNumber(
  value: number,
  decimals: number | undefined,
  shift: number,
  rounding: Rounding = "half-up",
): FixedDecimal {
  if (!Number.isFinite(value)) throw new FeedbackError("bad-number", "a number to write needs to be finite", value);
  if (decimals === undefined && shift === 0 && Number.isSafeInteger(value)) return { units: value || 0, decimals: 0 };
  checkOption("rounding", rounding, ROUNDINGS);
  const [mantissa = "", exponent = "0"] = String(Math.abs(value)).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const places = fraction.length - Number(exponent) - shift;
  const kept = decimals ?? Math.max(places, 0);
  if (decimals !== undefined && !(Number.isInteger(kept) && kept >= 0 && kept <= 15)) {
    throw new FeedbackError("bad-decimals", "decimals needs an integer from 0 to 15", kept);
  }
  const units = rescale(whole + fraction, kept - places, rounding);
  if (kept > 15 || !Number.isSafeInteger(units)) {
    throw new FeedbackError("bad-number", "a number to write needs to have no more than 15 digits", value);
  }
  return { units: value < 0 && units > 0 ? -units : units, decimals: kept };
}

/** The digits times 10^`by`, rounded. A decimal string has no zeros at its end, so a tail above "5" is more than half. */
function rescale(digits: string, by: number, rounding: Rounding): number {
  if (by >= 0) return Number(digits + "0".repeat(by));
  const length = digits.length + by;
  const head = Number(digits.slice(0, Math.max(length, 0)));
  const tail = length < 0 ? "" : digits.slice(length);
  if (rounding === "truncate" || tail < "5") return head;
  return tail > "5" || rounding === "half-up" || head % 2 === 1 ? head + 1 : head;
}
