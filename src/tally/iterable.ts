import { FeedbackError } from "../model/FeedbackError.js";

/** The records, if they are something to go through; callers without types hand in anything. */
export function iterable<Rows extends Iterable<unknown>>(rows: Rows, name: string): Rows {
  if (typeof rows?.[Symbol.iterator] === "function") return rows;
  throw new FeedbackError("bad-input", `${name} needs records in an array or another iterable`, rows);
}
