import type { Grid, GridCell } from "./readGrids.js";

/** A text with more is looked through no further. */
const LIMIT = 100;

/** The totals of the tables, which the prose around them may divide. */
export function totalCells(grids: readonly Grid[]): readonly GridCell[] {
  const totals = grids.slice(0, LIMIT).flatMap(({ rows }) => rows.filter(({ isTotal }) => isTotal));
  return totals
    .slice(0, LIMIT)
    .flatMap(({ cells }) => cells.flatMap((cell) => cell ?? []))
    .slice(0, LIMIT);
}
