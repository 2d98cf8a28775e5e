import type { GridCell, GridRow } from "./readGrids.js";

/** The cells of a column. */
export function columnOf(rows: readonly GridRow[], column: number): readonly GridCell[] {
  return rows.flatMap(({ cells }) => cells[column] ?? []);
}
