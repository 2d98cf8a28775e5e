import { DAY } from "./dayNumber.js";
import type { Zone } from "./zone.js";

/**
 * The instant of a local time, which is given as if it were UTC. Of a time that a clock set back shows twice it is the
 * first; a time that a clock set forward skips is taken as if the clock had not been set (as Temporal's `compatible`).
 */
export function instantOf(local: number, zone: Zone): number {
  const before = local - zone.offsetAt(local - DAY);
  const after = local - zone.offsetAt(local + DAY);
  if (before === after) return before;
  const isAfter = local - zone.offsetAt(after) === after && local - zone.offsetAt(before) !== before;
  return isAfter ? after : before;
}
