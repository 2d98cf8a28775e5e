import type { ErrorCode } from "./errorCodes.js";
import { FeedbackError } from "./FeedbackError.js";

/** Throws, by the code that a reader has for what it does not read, for a value that is no text. */
export function needText(text: unknown, reader: string, code: ErrorCode = "bad-input"): asserts text is string {
  if (typeof text !== "string") throw new FeedbackError(code, `${reader} needs a text`, text);
}
