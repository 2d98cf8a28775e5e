import { addExact } from "./addExact.js";
import type { Interval } from "./Interval.js";

const ZERO = { n: 0n, d: 1n };

/** The interval of a sum: the sums of the ends. */
export function sumIntervals(parts: readonly Interval[]): Interval {
  return parts.reduce(
    (sum, part) => ({
      low: addExact(sum.low, part.low),
      value: addExact(sum.value, part.value),
      high: addExact(sum.high, part.high),
    }),
    { low: ZERO, value: ZERO, high: ZERO },
  );
}
