import type { Tickets } from "../model/FeedbackReport.js";
import { lastDayOf } from "../periods/lastDayOf.js";
import { previousPeriod } from "../periods/previousPeriod.js";
import { asOfDay } from "./asOfDay.js";
import { countedEarly } from "./countedEarly.js";

/** Whether open tickets are those of the end of the period: on its last day, unless at an hour before its end; at the midnight after it; or on no stated day. */
export function countedAtEnd(tickets: Tickets, period: string): boolean {
  const day = asOfDay(tickets);
  const last = lastDayOf(period);
  if (day === undefined || day === last) return !countedEarly(tickets, period);
  const isMidnight = /-01T00:00(:00(\.0+)?)?[Z+-]/.test(String(tickets.asOf));
  return isMidnight && day > last && lastDayOf(previousPeriod(day.slice(0, 7))) === last;
}
