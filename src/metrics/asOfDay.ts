import type { Tickets } from "../model/FeedbackReport.js";
import { needDay } from "./needDay.js";

/** The day that tickets were counted on, where it is stated; throws `bad-day` for a moment that begins with none. */
export function asOfDay({ asOf }: Tickets): string | undefined {
  const day = /^.{10}T/.test(String(asOf)) ? asOf?.slice(0, 10) : asOf;
  needDay("tickets.asOf", asOf, day);
  return day;
}
