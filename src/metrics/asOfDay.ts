import type { Tickets } from "../model/FeedbackReport.js";
import { needDay } from "./needDay.js";

const INSTANT = /T([01]\d|2[0-3])(:[0-5]\d){1,2}(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * The day that tickets were counted on, where it is stated; throws `bad-day` for what is neither a day
 * nor an instant with its offset, without which nobody knows whether the period was over.
 */
export function asOfDay({ asOf }: Tickets): string | undefined {
  const day = typeof asOf === "string" ? asOf.replace(INSTANT, "") : asOf;
  needDay("tickets.asOf", asOf, day, ", or an instant like 2021-03-31T10:00Z");
  return day;
}
