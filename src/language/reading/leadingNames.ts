import { cellPeriod } from "./cellPeriod.js";
import type { Cell } from "./tableCell.js";

/** How many columns behind the first name or number the rows that have a cell for each column, and hold none of their values: a total may span these. */
export function leadingNames([, ...rows]: readonly (readonly Cell[])[], width: number): number {
  const whole = rows.filter((row) => row.length === width);
  let count = 0;
  while (count + 1 < width && isNamed(whole.flatMap((row) => row[count + 1] ?? []))) count++;
  return count;
}

/** Whether the cells of a column name something, and none is a value. */
function isNamed(cells: readonly Cell[]): boolean {
  const isValue = (cell: Cell): boolean => cell.numeric && cellPeriod(cell) === undefined;
  return cells.some((cell) => cell.name || cellPeriod(cell) !== undefined) && !cells.some(isValue);
}
