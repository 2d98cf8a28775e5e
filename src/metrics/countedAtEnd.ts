import type { Tickets } from "../model/FeedbackReport.js";
import { firstDayOf } from "../periods/firstDayOf.js";
import { lastDayOf } from "../periods/lastDayOf.js";
import { nextPeriod } from "../periods/nextPeriod.js";
import { asOfDay } from "./asOfDay.js";
import { countedEarly } from "./countedEarly.js";

/** Whether open tickets are those of the end of the period: on its last day, unless at an hour before its end; at the midnight after it; or on no stated day. */
export function countedAtEnd(tickets: Tickets, period: string): boolean {
  const day = asOfDay(tickets);
  if (day === undefined || day === lastDayOf(period)) return !countedEarly(tickets, period);
  return /T00:00(:00(\.0+)?)?(Z|[+-]|$)/.test(String(tickets.asOf)) && day === firstDayOf(nextPeriod(period));
}
