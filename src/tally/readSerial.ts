import { DAY } from "./dayNumber.js";
import { instantOf } from "./instantOf.js";
import type { Moment, TimestampProblem } from "./Moment.js";
import { setInstant } from "./setInstant.js";
import type { Zone } from "./zone.js";

/** The number that sheets give 1970-01-01. */
const EPOCH = 25_569;

/**
 * Reads the number of a day as sheets write it, with the time of day as its fraction, behind a point or a comma; without one it is a date. What comes before
 * 1 March 1900 is not read: there they have a 29 February that never was.
 */
export function readSerial(text: string, into: Moment, zone: Zone | undefined): TimestampProblem | undefined {
  // A comma behind fewer digits would part thousands.
  const number = text.replace(/(\d{4})[,٫]/, "$1.");
  const days = /^\d{1,7}(?:\.\d+)?$/.test(number) ? Number(number) : 0;
  if (days < 61) return "unreadable-timestamp";
  const isDate = Number.isInteger(days);
  if (!isDate && !zone) return "no-time-zone";
  const local = Math.round((days - EPOCH) * DAY);
  const problem = setInstant(into, isDate || !zone ? local : instantOf(local, zone));
  into.dateOnly = isDate;
  return problem;
}
