import type { Numeral } from "./readNumeral.js";

/** `8.30`, as the hours that a counter is open are written. */
export function isClock({ digits, decimals, separator, units }: Numeral): boolean {
  return digits === 0 && separator === "." && decimals === 2 && units < 2500 && units % 100 < 60;
}
