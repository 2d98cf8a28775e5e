import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/** How far a total may be from the sum of what divides it. */
const NEAR = 0.03;

/** The last count before a list that is said to divide something and is nearly its sum. */
export function nearSum(counts: readonly Item[], parts: readonly Item[]): Item | undefined {
  const sum = sumOf(parts);
  const [first] = parts;
  return counts.findLast(({ start, value }) => start < (first?.start ?? 0) && Math.abs(value - sum) <= NEAR * value);
}
