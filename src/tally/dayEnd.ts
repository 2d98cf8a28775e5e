import { DAY } from "./dayNumber.js";
import type { Zone } from "./zone.js";

/**
 * The last millisecond whose local date is a day, which is given by its midnight as if it were UTC. A clock that is set back past
 * midnight shows the end of a day twice, one that is set back to midnight or after it the beginning of the next.
 */
export function dayEnd(day: number, zone: Zone): number {
  const midnight = day + DAY;
  const ends = [day, midnight + DAY].map((near) => midnight - zone.offsetAt(near) - 1);
  return Math.max(...ends.filter((end) => end + zone.offsetAt(end) < midnight));
}
