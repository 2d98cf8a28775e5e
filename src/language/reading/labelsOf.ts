import { cellPeriod } from "./cellPeriod.js";
import { isTotal } from "./isTotal.js";
import type { Placed } from "./placeCells.js";
import type { Cell } from "./tableCell.js";

/**
 * The names, periods, ranges or scores in the columns of labels, or else the first name of the row. What a group of rows is called stands once, above
 * the blanks in the outer column; a total may be one of all groups.
 */
export function labelsOf(
  row: readonly Placed[],
  labels: readonly number[],
  isScored: boolean,
  outer: Cell | undefined,
): readonly Cell[] {
  const isLabel = ({ cell }: Placed): boolean =>
    isScored ||
    !cell.numeric ||
    cell.header ||
    cell.titled !== undefined ||
    cell.readings[0]?.range !== undefined ||
    cellPeriod(cell) !== undefined;
  const found = labels.flatMap((label) => row.find((placed) => placed.place === label && isLabel(placed)) ?? []);
  const [first] = found;
  if (first === undefined) return row.flatMap(({ cell }) => (cell.name ? [cell] : [])).slice(0, 1);
  const isGrouped =
    first.place !== labels[0] && outer !== undefined && ![outer, first.cell].some(({ text }) => isTotal(text));
  return [...(isGrouped ? [outer] : []), ...found.map(({ cell }) => cell)];
}
