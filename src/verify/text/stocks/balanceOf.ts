import type { Item } from "../relations/Relation.js";

/** What was open and what came in, less what went. */
export function balanceOf(parts: readonly Item[]): number {
  return parts.reduce((sum, { value }, at) => (at < 2 ? sum + value : sum - value), 0);
}
