import type { Tickets } from "../model/FeedbackReport.js";
import { needDay } from "./needDay.js";

/** A time of a clock, as the schema knows it, with its offset: 24:00 is the next day's midnight, and is written so. */
const TIME = /T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * The day that tickets were counted on, where it is stated; throws `bad-day` for what is neither a day
 * nor an instant with its offset, without which nobody knows whether the period was over.
 */
export function asOfDay({ asOf }: Tickets): string | undefined {
  const day = typeof asOf === "string" ? asOf.replace(TIME, "") : asOf;
  needDay("tickets.asOf", asOf, day, ", or 2021-03-31T10:00Z");
  return day;
}
