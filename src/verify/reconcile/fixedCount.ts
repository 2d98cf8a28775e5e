import { readCount } from "../../metrics/readCount.js";
import type { Cell } from "../../model/FeedbackReport.js";
import type { FixedDecimal } from "../../model/numbers.js";

/** A cell's count as a figure to check; nothing where it is missing. */
export function fixedCount(cell: Cell | undefined): FixedDecimal | undefined {
  const count = readCount(cell);
  return count === undefined ? undefined : { units: count, decimals: 0 };
}
