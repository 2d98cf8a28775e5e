import type { Exact } from "./Exact.js";

/** `times` × a / b; undefined when b is 0. */
export function divideExact(a: Exact, b: Exact, times = 1n): Exact | undefined {
  if (b.n === 0n) return undefined;
  const sign = b.n < 0n ? -1n : 1n;
  return { n: sign * times * a.n * b.d, d: sign * a.d * b.n };
}
