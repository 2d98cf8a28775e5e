import { monthRun } from "../periods/monthRun.js";
import { readPeriod } from "../periods/readPeriod.js";
import { monthAt } from "./monthAt.js";
import { zone } from "./zone.js";

/** Says where an instant lies: before a period (negative), in it (0) or after it. */
export function periodTest(period: string, timeZone: string): (instant: number) => number {
  const run = monthRun(readPeriod(period));
  const local = zone(timeZone);
  return (instant) => {
    const month = monthAt(local, instant);
    return month < run.first ? -1 : month < run.first + run.length ? 0 : 1;
  };
}
