import type { Caveat } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { joinCaveats } from "./joinCaveats.js";

/** A result with more caveats, each once. */
export function withCaveats<Value>(result: Result<Value>, more: readonly Caveat[]): Result<Value> {
  return { ...result, caveats: joinCaveats(result.caveats, more) };
}
