import { FeedbackError } from "../model/FeedbackError.js";
import { DAY } from "./dayNumber.js";
import { instantOf } from "./instantOf.js";
import type { Moment } from "./Moment.js";
import { readTimestamp } from "./readTimestamp.js";
import { timestampReader } from "./timestampReader.js";
import { zone } from "./zone.js";

/** The last millisecond that counts as of a time; a day counts to its end in the zone. */
export function asOfInstant(asOf: string | Date, timeZone: string): number {
  const moment: Moment = { instant: 0, dateOnly: false };
  if (readTimestamp(timestampReader(), asOf, moment) !== undefined) {
    throw new FeedbackError("bad-timestamp", "asOf needs a day, or an instant with its zone or offset", asOf);
  }
  return moment.dateOnly ? instantOf(moment.instant + DAY, zone(timeZone)) - 1 : moment.instant;
}
