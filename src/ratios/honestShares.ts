import { checkSharedOptions } from "../model/checkSharedOptions.js";
import { needList } from "../model/needList.js";
import type { Ratio } from "../model/numbers.js";
import { type HonestShare, type HonestShareOptions, roundHonestly } from "./roundHonestly.js";

/**
 * Rounds the shares of one set to percentages with the same decimals: as many as the one that needs most.
 *
 * @param ratios - the shares, exact; they need not add to 1
 * @param options - decimals, cap and rounding, as for `honestShare`
 * @returns the percentages in the same order, none saying 0 or 100 unless exactly so; none for an empty set
 * @throws what `honestShare` throws
 *
 * @example
 * ```ts
 * import { honestShares, ratio } from "beneficiary-feedback";
 * const tickets = [ratio(10, 123765), ratio(123755, 123765)];
 * console.log(honestShares(tickets, { decimals: 0 })); // => [{"units":1,"decimals":2},{"units":9999,"decimals":2}]
 * ```
 */
export function honestShares(ratios: readonly Ratio[], options: HonestShareOptions = {}): readonly HonestShare[] {
  needList(ratios, "honestShares", "bad-ratio");
  checkSharedOptions(options);
  let decimals = 0;
  // A loop, which takes a list of any length, and sees its holes.
  for (const ratio of ratios) decimals = Math.max(decimals, roundHonestly(ratio, options).decimals);
  return ratios.map((ratio) => roundHonestly(ratio, { ...options, decimals }));
}
