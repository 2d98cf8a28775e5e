import type { Ratio } from "../model/numbers.js";
import { ratio } from "./ratio.js";
import { reduced } from "./reduced.js";

/** Beyond two safe integers a ratio is kept to so many parts: fifteen digits, more than any page prints. */
const PARTS = 1_000_000_000_000_000n;

/**
 * The ratio of two integers, the lower above 0: exact, or where two safe integers do not hold it rounded to fifteen decimals, from nine on to
 * as many as they hold; to 0, 1 or -1 only what is.
 */
export function nearestRatio(numerator: bigint, denominator: bigint): Ratio {
  let [units, parts] = reduced(numerator, denominator);
  // Halves are rounded away from zero.
  const half = numerator < 0n ? -denominator : denominator;
  for (let next = PARTS; !isSafe(units) || !isSafe(parts); next /= 10n) {
    [units, parts] = [(2n * numerator * next + half) / (2n * denominator), next];
    // What is whole is safe, and never comes here.
    if (units % next === 0n) units += numerator * next > units * denominator ? 1n : -1n;
  }
  return ratio(Number(units), Number(parts));
}

function isSafe(integer: bigint): boolean {
  return Number.isSafeInteger(Number(integer));
}
