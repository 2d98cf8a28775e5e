import { checkSharedOptions } from "../model/checkSharedOptions.js";
import type { FixedDecimal } from "../model/numbers.js";
import { fullShare } from "./fullShare.js";
import { largestRemainder } from "./largestRemainder.js";
import { roundScaled } from "./roundScaled.js";
import { sumParts } from "./sumParts.js";

/** How shares are made to add to 100. */
export interface ApportionOptions {
  /** Digits after the decimal point, 0 to 13; 2 unless given. */
  readonly decimals?: number;
}

/** Shares in percent that add to exactly 100, and which of them were moved for that. */
export interface ApportionedShares {
  readonly shares: readonly FixedDecimal[];
  /** Indexes of the shares that differ from the part's own rounding, which readers could recompute. */
  readonly moved: readonly number[];
}

/**
 * Gives the parts of a complete whole shares in percent that add to exactly 100, by the largest remainder.
 *
 * @param parts - the counts that make up the whole
 * @param options - decimals
 * @returns the shares in the order of the parts, and the indexes of those that differ from independent rounding;
 * a part of 0 gets 0
 * @throws `bad-parts` for anything but counts; `zero-denominator` where all are 0 or there are none; `unsafe-sum`
 * where their sum is no safe integer; `bad-decimals` unless decimals are 0 to 13; `bad-option`
 *
 * @example
 * ```ts
 * import { apportion } from "beneficiary-feedback";
 * const january = apportion([287853, 53911, 81405], { decimals: 1 });
 * console.log(january.shares.map((share) => share.units)); // => [680,128,192]
 * console.log(january.moved); // => [1]
 * ```
 */
export function apportion(parts: readonly number[], options: ApportionOptions = {}): ApportionedShares {
  checkSharedOptions(options);
  const { decimals = 2 } = options;
  const denominator = sumParts(parts, "apportion");
  const units = largestRemainder(parts, fullShare(decimals));
  const isMoved = (numerator: number, index: number): boolean =>
    roundScaled({ numerator, denominator }, decimals, 100).units !== units[index];
  return {
    shares: units.map((each) => ({ units: each, decimals })),
    moved: parts.flatMap((part, index) => (isMoved(part, index) ? [index] : [])),
  };
}
