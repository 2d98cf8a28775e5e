import type { Coverage } from "../model/Result.js";
import { beganOrEnded } from "./beganOrEnded.js";

/**
 * Whether one of several channels, in the order of both lists, began or ended between two periods, or within one of them: what all of
 * them changed by is its doing too.
 */
export function channelsDiffer(before: readonly Coverage[], after: readonly Coverage[]): boolean {
  if (before.length < 2) return false;
  return before.some((earlier, index) => {
    const later = after[index];
    return later !== undefined && beganOrEnded(earlier, later);
  });
}
