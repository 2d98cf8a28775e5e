import { compareExact } from "./compareExact.js";
import type { Interval } from "./Interval.js";

/** Whether two intervals have no number in common. */
export function areApart(a: Interval, b: Interval): boolean {
  return compareExact(a.low, b.high) > 0 || compareExact(b.low, a.high) > 0;
}
