import { FeedbackError } from "../model/FeedbackError.js";

/** The error of a field's function, or of a getter, that a record made throw, with its line; an error with a code stays what it is. */
export function fieldError(error: unknown, line: number): unknown {
  if (error instanceof FeedbackError) return error;
  const found = error instanceof Error ? error.message : error;
  return new FeedbackError("bad-input", "a field needs to be readable", found, `line ${line}`);
}
