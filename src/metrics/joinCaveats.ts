import type { Caveat } from "../model/lists.js";

/** The caveats of two results, each once, in the order in which they are met. */
export function joinCaveats(first: readonly Caveat[], second: readonly Caveat[]): readonly Caveat[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...new Set([...first, ...second])];
}
