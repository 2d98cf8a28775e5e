import { instantOf } from "./instantOf.js";
import type { Moment } from "./Moment.js";
import type { Zone } from "./zone.js";

/** Orders moments by time: a date alone is as early as its day in the zone, but comes after a time that is its beginning. */
export function compareMoments(a: Moment, b: Moment, zone: Zone): number {
  // Between two dates, or two times, no zone makes a difference.
  if (a.dateOnly === b.dateOnly) return a.instant - b.instant;
  const begin = ({ instant, dateOnly }: Moment) => (dateOnly ? instantOf(instant, zone) : instant);
  return begin(a) - begin(b) || (a.dateOnly ? 1 : -1);
}
