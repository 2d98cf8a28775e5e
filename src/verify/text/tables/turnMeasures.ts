import type { Grid, GridRow } from "../passage/readGrids.js";
import { turnGrid } from "./turnGrid.js";

/** So many classes make columns, and no more than so many measures make rows. */
const LEAST = 3;
const TALLEST = 6;

/** A table that has counts in some rows and percentages in others, one for each class in its columns, with its columns as rows. */
export function turnMeasures(grid: Grid): Grid | undefined {
  const { isNamed, rows } = grid;
  const kinds = rows.map(kindOf);
  const isMeasured = [true, false].every((kind) => kinds.includes(kind)) && !kinds.includes(undefined);
  if (!isNamed || !isMeasured || rows.length > TALLEST || rows.some(({ isUnread }) => isUnread)) return undefined;
  const turned = turnGrid(grid);
  return turned.body.length < LEAST || turned.body.some(({ isPeriod }) => isPeriod) ? undefined : turned;
}

/** Whether all numbers of a row are percentages, or none of them is. */
function kindOf({ cells }: GridRow): boolean | undefined {
  const [first, ...others] = new Set(cells.flatMap((cell) => (cell ? [cell.kind === "percent"] : [])));
  return others.length > 0 ? undefined : first;
}
