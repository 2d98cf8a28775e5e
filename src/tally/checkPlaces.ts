import { FeedbackError } from "../model/FeedbackError.js";
import { checkTallyOptions } from "./checkTallyOptions.js";
import type { TallyPlaces } from "./placesOf.js";

/** Throws `bad-option` for an unknown option, a missing field, and further keys whose names the counts use themselves. */
export function checkPlaces<Row>(options: TallyPlaces<Row>): void {
  checkTallyOptions(options);
  const { at, channel, by = {} } = options;
  if (at === undefined || channel === undefined)
    throw new FeedbackError("bad-option", "a tally needs the fields at and channel", at === undefined ? at : channel);
  const taken = Object.keys(by).find((key) => ["channel", "month", "count", "__proto__"].includes(key));
  if (taken !== undefined)
    throw new FeedbackError("bad-option", "by needs names other than channel, month and count", taken);
}
