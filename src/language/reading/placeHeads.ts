import { cellPeriod } from "./cellPeriod.js";
import { type Placed, placeCells } from "./placeCells.js";
import type { Cell } from "./tableCell.js";

/**
 * The cells of a header with their columns. A short one that begins with a period, above a name, lacks its corner. Where periods stand behind
 * a name, that spans only the columns that name the rows beside the first, `names` of them; else it spans all that are missing.
 */
export function placeHeads(
  row: readonly Cell[],
  [corner]: readonly Cell[],
  width: number,
  names: number,
): readonly Placed[] {
  const [first, ...others] = row;
  const missing = width - row.length;
  if (first?.name !== true || missing === 0) return placeCells(row, width, names);
  const isPeriod = (cell: Cell): boolean => cellPeriod(cell) !== undefined;
  const isCornerless = missing === 1 && corner?.name === true && isPeriod(first);
  const by = !isCornerless && others.some(isPeriod) ? Math.min(missing, names) : missing;
  const placed = row.map((cell, at) => ({ cell, place: at > 0 || isCornerless ? at + by : at }));
  return placed.filter(({ cell }) => cell.text !== "");
}
