import type { Ratio } from "../model/numbers.js";

/** More are printed nowhere, and read by no check. */
const MOST = 6;

/** The decimals that a given number has of itself, `times` 100 as a percentage: six at most. */
export function ownDecimals({ numerator, denominator }: Ratio, times: number): number {
  let decimals = 0;
  for (let size = BigInt(numerator) * BigInt(times); decimals < MOST && size % BigInt(denominator) !== 0n; size *= 10n)
    decimals++;
  return decimals;
}
