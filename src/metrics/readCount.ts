import { FeedbackError } from "../model/FeedbackError.js";
import type { Cell } from "../model/FeedbackReport.js";

/**
 * The number in a cell that holds one, checked; `undefined` when the cell is missing.
 * Every metric reads its cells here, so that a float or a negative is refused wherever it is met, by its path.
 */
export function readCount(cell: Cell | undefined, ...path: readonly string[]): number | undefined {
  if (typeof cell === "number" && cell >= 0 && Number.isSafeInteger(cell)) return cell;
  const isObject = typeof cell === "object" && cell !== null;
  if (cell === undefined || (isObject && "missing" in cell)) return undefined;
  const count = isObject ? cell.value : cell;
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw new FeedbackError(
    "not-a-count",
    "a count needs a non-negative safe integer",
    count,
    path.join(".") || undefined,
  );
}
