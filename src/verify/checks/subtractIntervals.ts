import { addExact } from "./addExact.js";
import type { Interval } from "./Interval.js";

/** The interval of a difference. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return {
    low: addExact(a.low, b.high, -1n),
    value: addExact(a.value, b.value, -1n),
    high: addExact(a.high, b.low, -1n),
  };
}
