import type { Tickets } from "../model/FeedbackReport.js";
import { lastDayOf } from "../periods/lastDayOf.js";

/** Whether tickets were counted before the last day of the period, which then was not complete. */
export function countedEarly({ asOf }: Tickets, period: string): boolean {
  return asOf !== undefined && asOf.slice(0, 10) < lastDayOf(period);
}
