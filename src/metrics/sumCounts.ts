import { FeedbackError } from "../model/FeedbackError.js";
import type { Cell } from "../model/FeedbackReport.js";
import { isExactCount } from "../model/isExactCount.js";

/**
 * The bare sum of counts, for those who need no coverage.
 *
 * @param cells - counts; each a non-negative safe integer, alone or with a status
 * @returns the sum, a safe integer; 0 for an empty list
 * @throws `not-a-count` for a float, a negative, `NaN` or an unsafe integer; `missing-count` for a missing cell, since a
 * sum without it would be wrong; `unsafe-sum` when the sum passes 2^53 - 1
 *
 * @example
 * ```ts
 * import { sumCounts } from "beneficiary-feedback";
 * console.log(sumCounts([287853, 172872, 189215])); // => 649940
 * ```
 */
export function sumCounts(cells: readonly Cell[]): number {
  let sum = 0;
  if (!Array.isArray(cells)) throw new FeedbackError("not-a-count", "sumCounts needs a list", cells);
  for (const cell of cells) {
    const count = typeof cell === "object" && cell ? ("missing" in cell ? undefined : cell.value) : cell;
    if (count === undefined) throw new FeedbackError("missing-count", "sumCounts needs all counts", cell);
    if (!isExactCount(count)) throw new FeedbackError("not-a-count", "sumCounts needs counts", count);
    sum += count;
  }
  if (!isExactCount(sum)) throw new FeedbackError("unsafe-sum", "sumCounts needs a safe sum", sum);
  return sum;
}
