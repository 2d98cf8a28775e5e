import { FeedbackError } from "../model/FeedbackError.js";

/** What `read` finds in a row that a query returned, for `taker`; throws `bad-input` at `path` where the row throws. */
export function readRow<Found>(read: () => Found, taker: string, path: string): Found {
  try {
    return read();
  } catch (error) {
    const found = error instanceof Error ? error.message : error;
    throw new FeedbackError("bad-input", `${taker} needs rows that can be read`, found, path);
  }
}
