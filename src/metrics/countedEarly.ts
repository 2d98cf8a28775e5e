import type { Tickets } from "../model/FeedbackReport.js";
import { lastDayOf } from "../periods/lastDayOf.js";
import { asOfDay } from "./asOfDay.js";

/** Minutes: 23:59, which stands for the end of a day, and by which Riyadh is ahead of UTC. */
const END_OF_DAY = 1439;
const RIYADH = 180;

/**
 * Whether tickets were counted before the period was over, which then was not complete. A day counts to its end; an instant is before
 * it that is so on its own clock and on that of Riyadh, since an offset of 0 is no place.
 */
export function countedEarly(tickets: Tickets, period: string): boolean {
  const day = asOfDay(tickets);
  const last = lastDayOf(period);
  if (day !== last) return day !== undefined && day < last;
  const [, hour, minute, sign, hours, minutes] =
    /T(\d\d):(\d\d).*?(?:([+-])(\d\d):(\d\d))?$/.exec(tickets.asOf ?? "") ?? [];
  if (hour === undefined) return false;
  const ahead = (sign === "-" ? -1 : 1) * (60 * Number(hours ?? 0) + Number(minutes ?? 0));
  return 60 * Number(hour) + Number(minute) + Math.max(0, RIYADH - ahead) < END_OF_DAY;
}
