import type { Result } from "../model/Result.js";

/** Whether there are ratings, and fewer than a share is shown from on; of none there is no share to withhold. */
export function isTooFew(rated: Result<number>, minimumRated: number): boolean {
  return rated.status === "ok" && rated.value > 0 && rated.value < minimumRated;
}
