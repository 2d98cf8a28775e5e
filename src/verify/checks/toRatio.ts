import type { Ratio } from "../../model/numbers.js";
import type { Exact } from "./Exact.js";

/** The value as a ratio in lowest terms; undefined when it does not fit in safe integers. */
export function toRatio(value: Exact): Ratio | undefined {
  let a = value.n < 0n ? -value.n : value.n;
  let b = value.d;
  while (b !== 0n) [a, b] = [b, a % b];
  const numerator = Number(value.n / a);
  const denominator = Number(value.d / a);
  return Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) ? { numerator, denominator } : undefined;
}
