import type { FixedDecimal } from "../../model/numbers.js";

/** A whole number and some hundredths, 25, 50 or 75 of them, or tenths: 2 and 50 are 2.5. */
export function addHundredths(whole: number, hundredths: number): FixedDecimal {
  const decimals = hundredths % 10 === 0 ? 1 : 2;
  return { units: whole * 10 ** decimals + hundredths / 10 ** (2 - decimals), decimals };
}
