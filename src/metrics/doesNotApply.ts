import type { Result } from "../model/Result.js";

/** Whether there was nothing to count, so that nothing is missing. */
export function doesNotApply(result: Result<unknown> | undefined): boolean {
  return result?.status === "unavailable" && result.reason === "not-applicable";
}
