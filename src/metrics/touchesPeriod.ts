import { firstDayOf } from "../periods/firstDayOf.js";
import { lastDayOf } from "../periods/lastDayOf.js";
import type { CalendarEvent } from "./compareSeries.js";

/** Whether a day of an event lies in a period. */
export function touchesPeriod({ from, to }: CalendarEvent, period: string): boolean {
  return from <= lastDayOf(period) && to >= firstDayOf(period);
}
