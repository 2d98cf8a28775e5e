import { isTotalLabel } from "../passage/isTotalLabel.js";
import type { Grid, GridRow } from "../passage/readGrids.js";
import { sumOf } from "../relations/sumOf.js";
import { turnGrid } from "./turnGrid.js";

/** So many classes make columns. */
const LEAST = 3;
/** How far from 100 shares may be that are meant for all. */
const FAR = 30;

/** A table of a row of counts and one of their shares, with a class in each column, with its columns as rows. */
export function turnMeasures(grid: Grid): Grid | undefined {
  const { isNamed, rows, header } = grid;
  const shares = rows.find((row) => isOfPercents(row));
  const isPair = rows.length === 2 && rows.filter(isOfPercents).length === 1 && rows.some(isOfCounts);
  if (!isNamed || !isPair || shares === undefined || rows.some(({ isUnread }) => isUnread)) return undefined;
  const parts = shares.cells.flatMap((cell, column) => (cell && !isTotalLabel(header[column] ?? "") ? [cell] : []));
  if (parts.length < LEAST || Math.abs(sumOf(parts) - 100) > FAR) return undefined;
  const turned = turnGrid(grid);
  return turned.body.some(({ isPeriod }) => isPeriod) ? undefined : turned;
}

function isOfPercents({ cells }: GridRow): boolean {
  return cells.every((cell) => cell === undefined || cell.kind === "percent");
}

function isOfCounts({ cells }: GridRow): boolean {
  return cells.every((cell) => cell === undefined || cell.kind !== "percent");
}
