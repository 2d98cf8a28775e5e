import type { Ratio } from "../model/numbers.js";

const MOST = 9;

/** The decimals that a given number has of itself, `times` 100 as a percentage; `undefined` where it has no end. */
export function ownDecimals({ numerator, denominator }: Ratio, times: number): number | undefined {
  let size = BigInt(numerator) * BigInt(times);
  for (let decimals = 0; decimals <= MOST; decimals++) {
    if (size % BigInt(denominator) === 0n) return decimals;
    size *= 10n;
  }
  return undefined;
}
