import { slipOfSum } from "../lists/slipOfSum.js";
import { cellsOf } from "../passage/cellsOf.js";
import type { GridRow } from "../passage/readGrids.js";
import { onlyOne } from "../relations/onlyOne.js";

/** Smaller numbers are a slip away from another one by chance. */
const LEAST = 1000;

/** Whether one row alone has a number in each of some columns, and misses the total in the last of them by a slip of the hand. */
export function isSlipOfOneRow(rows: readonly GridRow[], columns: readonly number[]): boolean {
  const row = onlyOne(cellsOf(rows, columns)) ?? [];
  const total = row.at(-1);
  return total !== undefined && total.value >= LEAST && slipOfSum(total, row.slice(0, -1)).slips.length > 0;
}
