import { FeedbackError } from "../model/FeedbackError.js";
import { isExactCount } from "../model/isExactCount.js";

/** Throws `bad-option` unless the number of records to show for each reason is one. */
export function checkSamples(limit: number): void {
  if (limit !== Number.POSITIVE_INFINITY && !isExactCount(limit))
    throw new FeedbackError("bad-option", "samples needs a whole number from 0", limit);
}
