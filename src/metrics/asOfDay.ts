import type { Tickets } from "../model/FeedbackReport.js";
import { needDay } from "./needDay.js";

/**
 * The day that tickets were counted on, where it is stated; throws `bad-day` for what is neither a day
 * nor an instant with its offset, without which nobody knows whether the period was over.
 */
export function asOfDay({ asOf }: Tickets): string | undefined {
  const day = typeof asOf === "string" ? asOf.replace(/T\d\d:\d\d[\d:.]*(Z|[+-]\d\d:\d\d)$/, "") : asOf;
  needDay("tickets.asOf", asOf, day, ", or 2021-03-31T10:00Z");
  return day;
}
