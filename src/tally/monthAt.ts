import { DAY } from "./dayNumber.js";
import { isPast } from "./isPast.js";
import { monthOfDay } from "./monthOfDay.js";
import { FURTHEST, type Zone } from "./zone.js";

/** The month of an instant in a zone, counted from January of the year 0. */
export function monthAt(zone: Zone, instant: number): number {
  const month = monthOfDay(Math.floor((instant + FURTHEST) / DAY));
  return isPast(zone.edgeOf(month), instant) ? month : month - 1;
}
