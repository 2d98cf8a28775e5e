import { DAY, dayNumber } from "./dayNumber.js";
import { instantOf } from "./instantOf.js";
import { isDate } from "./isDate.js";
import type { Moment, TimestampProblem } from "./Moment.js";
import type { Zone } from "./zone.js";

/** Fills a moment from a date, a time of day (negative: a date without one) and an offset (`NaN`: that of the zone). */
export function setMoment(
  into: Moment,
  year: number,
  month: number,
  day: number,
  time: number,
  offset: number,
  zone: Zone | undefined,
): TimestampProblem | undefined {
  if (!isDate(year, month, day)) return "unreadable-timestamp";
  const midnight = dayNumber(year, month, day) * DAY;
  into.dateOnly = time < 0;
  if (time < 0) into.instant = midnight;
  else if (!Number.isNaN(offset)) into.instant = midnight + time - offset;
  else if (zone) into.instant = instantOf(midnight + time, zone);
  else return "no-time-zone";
  return undefined;
}
