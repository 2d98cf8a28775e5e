import { FeedbackError } from "../../model/FeedbackError.js";
import type { FixedDecimal } from "../../model/numbers.js";
import type { Exact } from "./Exact.js";

/**
 * The exact value of a printed figure.
 *
 * @param fixed - `units` × 10^-`decimals`; negative decimals say that the figure was printed in thousands or the like
 * @throws `bad-number` when `units` or `decimals` is not a safe integer, or `decimals` is beyond ±15
 */
export function exactOf(fixed: FixedDecimal): Exact {
  const { units, decimals } = fixed ?? {};
  const isUnits = Number.isSafeInteger(units);
  if (!isUnits || !Number.isInteger(decimals) || Math.abs(decimals) > 15) {
    const given = units === undefined ? fixed : isUnits ? decimals : units;
    throw new FeedbackError("bad-number", "a check needs safe units and decimals from -15 to 15", given);
  }
  const scale = 10n ** BigInt(Math.abs(decimals));
  return decimals < 0 ? { n: BigInt(units) * scale, d: 1n } : { n: BigInt(units), d: scale };
}
