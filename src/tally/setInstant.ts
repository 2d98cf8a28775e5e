import type { Moment, TimestampProblem } from "./Moment.js";

// The first instant of the year 1 and the last of the year 9999.
const FIRST = -62_135_596_800_000;
const LAST = 253_402_300_799_999;

/** Fills a moment with milliseconds since 1970. */
export function setInstant(into: Moment, instant: number): TimestampProblem | undefined {
  if (!(instant >= FIRST && instant <= LAST)) return "unreadable-timestamp";
  into.instant = Math.floor(instant);
  into.dateOnly = false;
  return undefined;
}
