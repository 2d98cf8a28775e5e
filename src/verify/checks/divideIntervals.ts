import { divideExact } from "./divideExact.js";
import type { Interval } from "./Interval.js";
import { subtractIntervals } from "./subtractIntervals.js";
import { sumIntervals } from "./sumIntervals.js";

/** The interval of `times` × part / whole; undefined when the whole is, or may be, 0. */
export function divideIntervals(part: Interval, whole: Interval, times = 1n): Interval | undefined {
  if (whole.high.n < 0n) {
    const none = sumIntervals([]);
    return divideIntervals(subtractIntervals(none, part), subtractIntervals(none, whole), times);
  }
  const low = divideExact(part.low, part.low.n < 0n ? whole.low : whole.high, times);
  const value = divideExact(part.value, whole.value, times);
  const high = divideExact(part.high, part.high.n < 0n ? whole.high : whole.low, times);
  return low === undefined || value === undefined || high === undefined ? undefined : { low, value, high };
}
