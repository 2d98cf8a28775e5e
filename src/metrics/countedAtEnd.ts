import type { Tickets } from "../model/FeedbackReport.js";
import { firstDayOf } from "../periods/firstDayOf.js";
import { lastDayOf } from "../periods/lastDayOf.js";
import { nextPeriod } from "../periods/nextPeriod.js";

/** Whether open tickets are those of the end of the period: on its last day, at the midnight after it, or on no stated day. */
export function countedAtEnd({ asOf }: Tickets, period: string): boolean {
  if (asOf === undefined) return true;
  const day = asOf.slice(0, 10);
  if (day === lastDayOf(period)) return true;
  return /T00:00(:00(\.0+)?)?(Z|[+-]|$)/.test(asOf) && day === firstDayOf(nextPeriod(period));
}
