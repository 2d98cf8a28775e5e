import type { Ratio } from "../model/numbers.js";

/** No mean has more decimals for its size alone. */
const CAP = 6;

/** How many decimals a mean is written with: one, and below 1 as many as show two digits, so that 1 and 3 a month are 0.032 and 0.097 a day. */
export function meanPlaces({ numerator, denominator }: Ratio): number {
  const size = Math.abs(numerator / denominator);
  if (size === 0 || size >= 1) return 1;
  let places = 2;
  while (places < CAP && size * 10 ** places < 10) places++;
  return places;
}
