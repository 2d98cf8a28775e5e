import type { Ratio } from "../model/numbers.js";
import { powerOfTen } from "./powerOfTen.js";
import type { HonestShare } from "./roundHonestly.js";

/** The bound nearest to a percentage that so many decimals would make 0 or 100. */
export function boundOf({ numerator, denominator }: Ratio, decimals: number): HonestShare {
  const size = Math.abs(numerator);
  const full = 100 * powerOfTen(decimals);
  const isBelowFull = size < denominator && 2 * size > denominator;
  const units = isBelowFull ? full - 1 : size < denominator ? 1 : full + 1;
  return numerator < 0
    ? { units: -units, decimals, bound: isBelowFull ? "<" : ">" }
    : { units, decimals, bound: isBelowFull ? ">" : "<" };
}
