import type { FixedDecimal } from "../../../model/numbers.js";

/** No number is farther from what it is about, as a part of it. */
const FARTHEST = 0.05;

/**
 * Whether a size may be told as about a number, whose last digit that is not 0 says how far it was rounded: by half a unit of
 * that digit on either side; by a whole one below where it is told as nearly so; and never by more than 5 %.
 */
export function isAbout(size: number, printed: FixedDecimal, isNearly: boolean): boolean {
  const value = Math.abs(printed.units) / 10 ** printed.decimals;
  const digits = /0*$/.exec(String(Math.abs(printed.units)))?.[0].length ?? 0;
  const step = 10 ** (digits - printed.decimals);
  const far = Math.min(isNearly ? step : step / 2, value * FARTHEST);
  const missing = value - size;
  return isNearly ? missing >= 0 && missing <= far : Math.abs(missing) <= far;
}
