import { FeedbackError } from "../model/FeedbackError.js";

/** Throws `bad-option` for what cannot be told how far a source is read. */
export function checkProgress(onProgress: unknown): void {
  if (onProgress !== undefined && typeof onProgress !== "function")
    throw new FeedbackError("bad-option", "onProgress needs a function", onProgress);
}
