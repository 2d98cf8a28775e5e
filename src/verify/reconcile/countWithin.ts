import type { FixedDecimal } from "../../model/numbers.js";

/**
 * The one count that a printed ratio leaves for its other side, where it is the only one: of 40, 12.5 % is 5 and nothing else.
 * `times` is 100 for a percentage.
 */
export function countWithin(
  { units, decimals }: FixedDecimal,
  times: number,
  known: number,
  side: "part" | "whole",
): number | undefined {
  const size = 2n * 10n ** BigInt(decimals) * BigInt(times);
  const [low, high] = [BigInt(2 * units - 1), BigInt(2 * units + 1)];
  if (low <= 0n) return undefined;
  const count = BigInt(known);
  const from = side === "part" ? ceil(count * low, size) : ceil(count * size, high);
  const to = side === "part" ? (count * high) / size : (count * size) / low;
  return from === to ? Number(from) : undefined;
}

function ceil(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator;
}
