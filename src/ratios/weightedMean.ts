import type { Ratio } from "../model/numbers.js";
import { ratio } from "./ratio.js";

/** Beyond two safe integers a mean is kept to so many parts: fifteen digits, more than any page prints. */
const PARTS = 1_000_000_000_000_000n;

/**
 * The mean of ratios by their weights, summed exactly and only then, where it must be, rounded to fifteen decimals. The weights are
 * from 0 on, and not all of them 0.
 */
export function weightedMean(values: readonly Ratio[], weights: readonly Ratio[]): Ratio {
  let sum: Exact = [0n, 1n];
  let whole: Exact = [0n, 1n];
  for (const [index, value] of values.entries()) {
    const weight = exact(weights[index] ?? { numerator: 0, denominator: 1 });
    sum = add(sum, times(exact(value), weight));
    whole = add(whole, weight);
  }
  const [numerator, denominator] = reduced(sum[0] * whole[1], sum[1] * whole[0]);
  if (denominator <= Number.MAX_SAFE_INTEGER) return ratio(Number(numerator), Number(denominator));
  const size = numerator < 0n ? -numerator : numerator;
  const parts = Number((2n * size * PARTS + denominator) / (2n * denominator));
  return ratio(numerator < 0n ? -parts : parts, Number(PARTS));
}

type Exact = readonly [numerator: bigint, denominator: bigint];

function exact({ numerator, denominator }: Ratio): Exact {
  return [BigInt(numerator), BigInt(denominator)];
}

function add([a, b]: Exact, [c, d]: Exact): Exact {
  return reduced(a * d + c * b, b * d);
}

function times([a, b]: Exact, [c, d]: Exact): Exact {
  return [a * c, b * d];
}

function reduced(numerator: bigint, denominator: bigint): Exact {
  let divisor = denominator;
  for (let rest = (numerator < 0n ? -numerator : numerator) % divisor; rest > 0n; )
    [divisor, rest] = [rest, divisor % rest];
  return [numerator / divisor, denominator / divisor];
}
