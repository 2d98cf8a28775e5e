import { FeedbackError } from "../model/FeedbackError.js";
import { isExactCount } from "../model/isExactCount.js";

/** The number that is given as a count, or an error with its place. */
export function needCount(count: unknown, path?: string): number {
  if (typeof count === "number" && isExactCount(count)) return count;
  throw new FeedbackError("not-a-count", "a count needs a safe integer from 0", count, path);
}
