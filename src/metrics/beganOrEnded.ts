import type { Coverage } from "../model/Result.js";

/** Whether a channel had something to count in more months of one period than of another. Where counts are missing nothing is known of that. */
export function beganOrEnded(before: Coverage, after: Coverage): boolean {
  return before.present !== after.present && before.missing.length + after.missing.length === 0;
}
