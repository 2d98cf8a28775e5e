import type { Ratio } from "../model/numbers.js";
import { nearestRatio } from "./nearestRatio.js";
import { reduced } from "./reduced.js";

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
  return nearestRatio(sum[0] * whole[1], sum[1] * whole[0]);
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
