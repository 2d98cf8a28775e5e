import type { Tickets } from "../model/FeedbackReport.js";
import { lastDayOf } from "../periods/lastDayOf.js";
import { asOfDay } from "./asOfDay.js";

/** Whether tickets were counted before the last day of the period, which then was not complete. */
export function countedEarly(tickets: Tickets, period: string): boolean {
  const day = asOfDay(tickets);
  return day !== undefined && day < lastDayOf(period);
}
