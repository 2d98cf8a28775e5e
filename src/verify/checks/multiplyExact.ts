import type { Exact } from "./Exact.js";

/** a × b. */
export function multiplyExact(a: Exact, b: Exact): Exact {
  return { n: a.n * b.n, d: a.d * b.d };
}
