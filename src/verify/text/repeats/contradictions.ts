import { mayBeOfOneState } from "../clauses/mayBeOfOneState.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { otherPeriods } from "../passage/otherPeriods.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { SumHit } from "../sums/findSums.js";
import type { Reading } from "../sums/Reading.js";

/** A count of the same thing and time that is no part, and a slip of the pen away from a total that its parts confirm. */
export function contradictions(
  figures: Reading["figures"],
  { total, parts }: SumHit,
  counts: readonly Item[],
  explained: ReadonlySet<Item>,
): Relation[] {
  const largest = Math.max(...parts.map(({ value }) => value));
  return counts
    .filter(
      (item) =>
        item.value > largest &&
        item.value !== total.value &&
        !explained.has(item) &&
        mayBeOfOneState(item, total) &&
        mayBeSame(item, total) &&
        !otherPeriods(figures, item, total) &&
        (item.bound === undefined || (item.bound === "over" && item.value > total.value)),
    )
    .filter(({ figure, value }) => figure.decimals >= 0 && total.value >= 1000 && differsByOneSlip(value, total.value))
    .map((item) => ({ ...relate("rounded", [total], item), kind: "repeated" }));
}
