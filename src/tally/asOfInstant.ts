import { FeedbackError } from "../model/FeedbackError.js";
import { dayEnd } from "./dayEnd.js";
import type { Moment } from "./Moment.js";
import { readTimestamp } from "./readTimestamp.js";
import { timestampReader } from "./timestampReader.js";
import { zone } from "./zone.js";

/** The last millisecond that counts as of a time; a day counts to its end in the zone. `text` is the time as a report writes it. */
export function asOfInstant(
  asOf: string | Date,
  timeZone: string,
): { readonly instant: number; readonly text: string } {
  const moment: Moment = { instant: 0, dateOnly: false };
  const problem = readTimestamp(timestampReader(), asOf, moment);
  const { instant, dateOnly } = moment;
  const iso = new Date(instant).toISOString();
  // An offset may lead out of the years 1 to 9999.
  if (problem !== undefined || !/^(?!0000)\d{4}-/.test(iso))
    throw new FeedbackError("bad-timestamp", "asOf needs a day, or an instant with its zone or offset", asOf);
  if (dateOnly) return { instant: dayEnd(instant, zone(timeZone)), text: iso.slice(0, 10) };
  // An offset stays: it says what the clock showed. 24:00 is none of a report's times.
  const isWritten = typeof asOf === "string" && /^[\d-]{10}T(?!24)[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(asOf);
  return { instant, text: isWritten ? asOf : iso };
}
