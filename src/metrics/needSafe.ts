import { FeedbackError } from "../model/FeedbackError.js";
import { isExactCount } from "../model/isExactCount.js";

/** Refuses a sum that doubles cannot hold, by the place of what made it one: a channel, a list of it, a cell. */
export function needSafe(value: number, channel: string, list?: string, part?: string): void {
  if (isExactCount(value)) return;
  const path = ["channels", channel, list, part].filter((step) => step !== undefined);
  throw new FeedbackError("unsafe-sum", "a total needs a safe sum", value, path.join("."));
}
