import type { Exact } from "./Exact.js";

/** Negative when a < b, positive when a > b, 0 when they are equal. */
export function compareExact(a: Exact, b: Exact): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
