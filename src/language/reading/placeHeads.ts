import { cellPeriod } from "./cellPeriod.js";
import { type Placed, placeCells } from "./placeCells.js";
import type { Cell } from "./tableCell.js";

/**
 * The cells of a header with their columns. A short one that begins with a period, above a name, lacks its corner. A name
 * at its start spans only the columns that name the rows beside the first, `names` of them: what stands beyond the last head has none.
 */
export function placeHeads(
  row: readonly Cell[],
  [corner]: readonly Cell[],
  width: number,
  names: number,
): readonly Placed[] {
  const [first] = row;
  const missing = width - row.length;
  if (first?.name !== true || missing === 0) return placeCells(row, width, names);
  const isPeriod = (cell: Cell): boolean => cellPeriod(cell) !== undefined;
  const isCornerless = missing === 1 && corner?.name === true && isPeriod(first);
  const by = isCornerless ? missing : Math.min(missing, names);
  const placed = row.map((cell, at) => ({ cell, place: at > 0 || isCornerless ? at + by : at }));
  return placed.filter(({ cell }) => cell.text !== "");
}
