import { monthRun } from "../periods/monthRun.js";
import { readPeriod } from "../periods/readPeriod.js";
import { DAY } from "./dayNumber.js";
import { firstDay } from "./firstDay.js";
import { monthAt } from "./monthAt.js";
import { FURTHEST, zone } from "./zone.js";

/** Says where an instant lies: -1 before a period, 0 in it, 1 after it. */
export function periodTest(period: string, timeZone: string): (instant: number) => -1 | 0 | 1 {
  const { first, length } = monthRun(readPeriod(period));
  const local = zone(timeZone);
  const begin = firstDay(first) * DAY;
  const end = firstDay(first + length) * DAY;
  return (instant) => {
    // Only what is close to an end of the period needs the clocks of the zone.
    if (instant < begin - FURTHEST) return -1;
    if (instant >= begin + FURTHEST && instant < end - FURTHEST) return 0;
    if (instant >= end + FURTHEST) return 1;
    const month = monthAt(local, instant);
    return month < first ? -1 : month < first + length ? 0 : 1;
  };
}
