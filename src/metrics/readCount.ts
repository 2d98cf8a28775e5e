import type { Cell } from "../model/FeedbackReport.js";
import { CELL_STATUSES } from "../model/lists.js";
import { needCount } from "./needCount.js";
import { needOneOf } from "./needOneOf.js";
import { needReason } from "./needReason.js";

/**
 * The number in a cell that holds one, checked; `undefined` when the cell is missing. Every metric reads its cells here,
 * so that a float, a negative or a misspelt reason or status is refused wherever it is met, by its path.
 */
export function readCount(cell: Cell | undefined, ...path: readonly string[]): number | undefined {
  if (cell === undefined) return undefined;
  const isObject = typeof cell === "object" && cell;
  if (isObject && "missing" in cell && cell.missing) {
    needReason(cell.missing, path.join("."));
    return undefined;
  }
  // Nobody would know what a misspelt one says of the count.
  if (isObject && "status" in cell)
    for (const each of [cell.status].flat()) needOneOf(CELL_STATUSES, each, [...path, "status"].join("."));
  return needCount(isObject && "value" in cell ? cell.value : cell, path.join(".") || undefined);
}
