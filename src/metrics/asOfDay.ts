import { FeedbackError } from "../model/FeedbackError.js";
import type { Tickets } from "../model/FeedbackReport.js";
import { isDay } from "../periods/isDay.js";

/** The day that tickets were counted on, where it is stated; throws `bad-day` for a moment that begins with none. */
export function asOfDay({ asOf }: Tickets): string | undefined {
  if (asOf === undefined) return undefined;
  const day = /^.{10}T/.test(String(asOf)) ? String(asOf).slice(0, 10) : asOf;
  if (!isDay(day)) throw new FeedbackError("bad-day", "a report needs a day like 2021-03-31", asOf, "tickets.asOf");
  return day;
}
