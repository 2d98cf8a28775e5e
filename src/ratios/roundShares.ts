import { checkSharedOptions } from "../model/checkSharedOptions.js";
import type { Rounding } from "../model/lists.js";
import type { FixedDecimal } from "../model/numbers.js";
import { fullShare } from "./fullShare.js";
import { roundScaled } from "./roundScaled.js";
import { sumParts } from "./sumParts.js";

/** How the shares of a whole are rounded. */
export interface RoundSharesOptions {
  /** Digits after the decimal point, 0 to 13; 2 unless given. */
  readonly decimals?: number;
  /** `half-up` unless given: halves move away from zero. */
  readonly rounding?: Rounding;
}

/** The shares of a whole in percent, each rounded by itself, and what they add to as printed. */
export interface RoundedShares {
  readonly shares: readonly FixedDecimal[];
  readonly sum: FixedDecimal;
  /** False where a table should say that its shares do not add to 100 because of rounding. */
  readonly addsTo100: boolean;
}

/**
 * Rounds the shares of a whole to percentages, each by itself, and says whether they add to 100 as printed.
 *
 * @param parts - the counts that make up the whole
 * @param options - decimals and rounding
 * @returns the shares in the order of the parts, their printed sum, and whether that is 100
 * @throws `bad-parts` for anything but counts; `zero-denominator` where all are 0 or there are none; `unsafe-sum`
 * where their sum is no safe integer; `bad-decimals` unless decimals are 0 to 13; `bad-option` for an unknown rounding
 *
 * @example
 * ```ts
 * import { roundShares } from "beneficiary-feedback";
 * const months = roundShares([423169, 307837, 355640], { decimals: 1 });
 * console.log(months.shares.map((share) => share.units)); // => [389,283,327]
 * console.log(months.sum); // => {"units":999,"decimals":1}
 * console.log(months.addsTo100); // => false
 * ```
 */
export function roundShares(parts: readonly number[], options: RoundSharesOptions = {}): RoundedShares {
  checkSharedOptions(options);
  const { decimals = 2, rounding = "half-up" } = options;
  const denominator = sumParts(parts, "roundShares");
  const full = fullShare(decimals);
  const shares = parts.map((numerator) => roundScaled({ numerator, denominator }, decimals, 100, rounding));
  const units = shares.reduce((sum, share) => sum + share.units, 0);
  return { shares, sum: { units, decimals }, addsTo100: units === full };
}
