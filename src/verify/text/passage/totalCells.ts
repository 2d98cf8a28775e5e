import type { Grid, GridCell } from "./readGrids.js";

/** A text with more is looked through no further. */
const LIMIT = 100;

/** The totals of the tables, which the prose around them may divide, or all their cells. */
export function totalCells(grids: readonly Grid[], areAll = false): readonly GridCell[] {
  const rows = grids.slice(0, LIMIT).flatMap((grid) => grid.rows.filter(({ isTotal }) => areAll || isTotal));
  return rows
    .slice(0, LIMIT)
    .flatMap(({ cells }) => cells.flatMap((cell) => cell ?? []))
    .slice(0, LIMIT);
}
