import { FeedbackError } from "../model/FeedbackError.js";
import { isExactCount } from "../model/isExactCount.js";

/** Refuses a sum that doubles cannot hold, by the place of what made it one. */
export function needSafe(value: number, ...path: readonly string[]): void {
  if (!isExactCount(value)) throw new FeedbackError("unsafe-sum", "a total needs a safe sum", value, path.join("."));
}
