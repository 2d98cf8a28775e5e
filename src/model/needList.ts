import type { ErrorCode } from "./errorCodes.js";
import { FeedbackError } from "./FeedbackError.js";

/** Throws for what is no list; types tell most callers, and this those without. */
export function needList(list: readonly unknown[], taker: string, code: ErrorCode = "bad-input"): void {
  if (!Array.isArray(list)) throw new FeedbackError(code, `${taker} needs a list`, list);
}
