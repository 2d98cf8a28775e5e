import type { GridCell, GridRow } from "./readGrids.js";

/** The cells of some columns in each row that has all of them. */
export function cellsOf(rows: readonly GridRow[], columns: readonly number[]): readonly (readonly GridCell[])[] {
  return rows.flatMap(({ cells }) => {
    const found = columns.flatMap((column) => cells[column] ?? []);
    return found.length < columns.length ? [] : [found];
  });
}
