import { DAY, dayNumber } from "./dayNumber.js";
import { instantOf } from "./instantOf.js";
import type { Moment, TimestampProblem } from "./Moment.js";
import type { Zone } from "./zone.js";

/** Whether a day exists, in the years 0001 to 9999. */
function isDate(year: number, month: number, day: number): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  if (month !== 2) return day <= 30 + ((month + (month >> 3)) & 1);
  return day <= (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28);
}

/** Fills a moment from a date and a time of day in milliseconds; `undefined` as time means a date without one. */
export function setMoment(
  into: Moment,
  year: number,
  month: number,
  day: number,
  time: number | undefined,
  offset: number | undefined,
  zone: Zone | undefined,
): TimestampProblem | undefined {
  if (!isDate(year, month, day)) return "unreadable-timestamp";
  const local = dayNumber(year, month, day) * DAY + (time ?? 0);
  into.dateOnly = time === undefined;
  if (into.dateOnly) into.instant = local;
  else if (offset !== undefined) into.instant = local - offset;
  else if (zone) into.instant = instantOf(local, zone);
  else return "no-time-zone";
  return undefined;
}
