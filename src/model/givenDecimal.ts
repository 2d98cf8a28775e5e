import type { FixedDecimal } from "./numbers.js";

/** A given number as it is written and not as it is stored: 26.4 is 264 tenths; `undefined` below 0, past 9 decimals and past 2^53 - 1 units. */
export function givenDecimal(given: number): FixedDecimal | undefined {
  // Below a millionth, a number writes itself with an exponent.
  const text = given > 0 && given < 1e-6 ? given.toFixed(9) : String(given);
  const [, whole = "", part = ""] = /^(\d+)(?:\.(\d{1,9}))?$/.exec(text) ?? [];
  const units = Number(whole + part);
  const isExact = whole !== "" && Number(text) === given && Number.isSafeInteger(units);
  return isExact ? { units, decimals: part.length } : undefined;
}
