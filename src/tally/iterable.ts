import { FeedbackError } from "../model/FeedbackError.js";

/** What is to be gone through, if it can be, and is no text, which is one of characters; callers without types hand in anything. */
export function iterable<Rows extends Iterable<unknown>>(rows: Rows, name: string): Rows {
  if (typeof rows !== "string" && typeof rows?.[Symbol.iterator] === "function") return rows;
  throw new FeedbackError("bad-input", `${name} needs an array or another iterable`, rows);
}
