import { FeedbackError } from "../model/FeedbackError.js";
import type { Rounding } from "../model/lists.js";
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
  const [mantissa = "", exponent = "0"] = String(Math.abs(value)).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const places = fraction.length - Number(exponent) - shift;
  const kept = decimals ?? Math.max(places, 0);
  if (!(Number.isInteger(kept) && kept >= 0 && kept <= 15)) {
    throw new FeedbackError("bad-decimals", "decimals needs an integer from 0 to 15", kept);
  }
  const units = Number(rescale(BigInt(whole + fraction), kept - places, rounding));
  if (!Number.isSafeInteger(units)) {
    throw new FeedbackError("bad-number", "a number to write needs to have no more than 15 digits", value);
  }
  return { units: value < 0 && units > 0 ? -units : units, decimals: kept };
}

function rescale(digits: bigint, by: number, rounding: Rounding): bigint {
  if (by >= 0) return digits * 10n ** BigInt(by);
  const scale = 10n ** BigInt(-by);
  const quotient = digits / scale;
  const twice = (digits % scale) * 2n;
  const up =
    rounding !== "truncate" && (twice > scale || (twice === scale && (rounding === "half-up" || quotient % 2n === 1n)));
  return up ? quotient + 1n : quotient;
}
