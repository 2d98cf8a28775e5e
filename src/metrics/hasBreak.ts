import type { Result } from "../model/Result.js";

/** Whether one of some results is counted in another way than what came before it. */
export function hasBreak(results: readonly (Result<unknown> | undefined)[]): boolean {
  return results.some((result) => result?.caveats.includes("break-in-series"));
}
