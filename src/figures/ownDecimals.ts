import type { Ratio } from "../model/numbers.js";

/** As many as a report may give. */
const MOST = 9;
/** More are printed nowhere, and read by no check. */
const PRINTED = 6;

/** The decimals that a given number has of itself and a page prints, `times` 100 as a percentage; `undefined` where it has no end. */
export function ownDecimals({ numerator, denominator }: Ratio, times: number): number | undefined {
  let size = BigInt(numerator) * BigInt(times);
  for (let decimals = 0; decimals <= MOST; decimals++) {
    if (size % BigInt(denominator) === 0n) return Math.min(decimals, PRINTED);
    size *= 10n;
  }
  return undefined;
}
