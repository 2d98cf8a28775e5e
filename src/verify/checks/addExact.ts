import type { Exact } from "./Exact.js";

/** a + `times` × b, over the larger denominator where that will do, so that those of a long sum do not grow. */
export function addExact(a: Exact, b: Exact, times = 1n): Exact {
  if (a.d % b.d === 0n) return { n: a.n + times * b.n * (a.d / b.d), d: a.d };
  if (b.d % a.d === 0n) return { n: a.n * (b.d / a.d) + times * b.n, d: b.d };
  return { n: a.n * b.d + times * b.n * a.d, d: a.d * b.d };
}
