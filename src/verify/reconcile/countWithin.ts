import type { FixedDecimal } from "../../model/numbers.js";
import { floorDivide } from "./floorDivide.js";
import type { LinearForm } from "./linearForms.js";
import type { Quotient } from "./quotientOf.js";
import { sumForms } from "./sumForms.js";

/** The one count that a printed quotient leaves, and the known counts that it follows from. */
export interface SolvedCount {
  readonly count: number;
  readonly by: readonly string[];
}

/**
 * The count that a printed quotient leaves for the unknown of `forms`, where it is the only one: of 40, 12.5 % is 5 and
 * nothing else. `times` is 100 for a percentage.
 */
export function countWithin(
  { units, decimals }: FixedDecimal,
  times: number,
  { numerator, denominator }: Quotient,
  forms: ReadonlyMap<string, LinearForm>,
): SolvedCount | undefined {
  const [over, under] = [sumForms(numerator, forms), sumForms(denominator, forms)];
  // What is printed in thousands leaves many.
  if (decimals < 0 || over === undefined || under === undefined || (over.slope === 0 && under.slope === 0))
    return undefined;
  const size = 2n * 10n ** BigInt(decimals) * BigInt(times);
  const [low, high] = [BigInt(2 * units - 1), BigInt(2 * units + 1)];
  const [a, b, c, d] = [over.base, over.slope, under.base, under.slope].map(BigInt);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  let from = 0n;
  let to: bigint | undefined;
  // Each holds where slope * x >= least: above the low end, below the high end, and a denominator that is something.
  for (const [slope, least] of [
    [size * b - low * d, low * c - size * a],
    [high * d - size * b, size * a - high * c],
    [d, 1n - c],
  ] as const) {
    if (slope === 0n && least > 0n) return undefined;
    if (slope > 0n) from = larger(from, -floorDivide(-least, slope));
    if (slope < 0n) {
      const most = floorDivide(-least, -slope);
      to = to === undefined ? most : -larger(-to, -most);
    }
  }
  return from === to ? { count: Number(from), by: [...new Set([...over.by, ...under.by])] } : undefined;
}

function larger(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}
