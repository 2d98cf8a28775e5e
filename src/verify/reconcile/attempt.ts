import { FeedbackError } from "../../model/FeedbackError.js";

/** What a reader reads, or `undefined` where it refuses the text. */
export function attempt<Reading>(read: () => Reading): Reading | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof FeedbackError) return undefined;
    throw error;
  }
}
