import { FeedbackError } from "../model/FeedbackError.js";

/** Throws `bad-option` unless the number of records to show for each reason is one. */
export function checkSamples(limit: number): void {
  if (typeof limit !== "number" || !(limit >= 0))
    throw new FeedbackError("bad-option", "samples needs a number from 0", limit);
}
