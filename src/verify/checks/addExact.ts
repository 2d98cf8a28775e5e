import type { Exact } from "./Exact.js";

/** a + `times` × b. */
export function addExact(a: Exact, b: Exact, times = 1n): Exact {
  return a.d === b.d ? { n: a.n + times * b.n, d: a.d } : { n: a.n * b.d + times * b.n * a.d, d: a.d * b.d };
}
