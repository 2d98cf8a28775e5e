import type { Cell } from "../model/FeedbackReport.js";
import { needCount } from "./needCount.js";
import { needReason } from "./needReason.js";

/**
 * The number in a cell that holds one, checked; `undefined` when the cell is missing. Every metric reads its cells here,
 * so that a float, a negative or a misspelt reason is refused wherever it is met, by its path.
 */
export function readCount(cell: Cell | undefined, ...path: readonly string[]): number | undefined {
  if (cell === undefined) return undefined;
  const isObject = typeof cell === "object" && cell;
  if (isObject && "missing" in cell && cell.missing) {
    needReason(cell.missing, path.join("."));
    return undefined;
  }
  return needCount(isObject && "value" in cell ? cell.value : cell, path.join(".") || undefined);
}
