import { holds } from "../relations/holds.js";
import type { Item } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { isSlipOfGrowth } from "./isSlipOfGrowth.js";

/** What "that is 7 % more than 7,918" says "that" of: the count before; of several the last, where it gives the percentage or misses it by a slip. */
export function thatOf(before: readonly Item[], bases: readonly Item[], growth: Item): readonly Item[] {
  const last = before.slice(-1);
  if (before.length < 2) return last;
  return last.filter((after) =>
    bases.some(
      (base) => holds(relate("growth", [base, after], growth)) || isSlipOfGrowth([base, after], growth.figure),
    ),
  );
}
