import type { GridCell, GridRow } from "../passage/readGrids.js";

/** The cells of some rows by their place in the text. */
export function cellsByStart(rows: readonly GridRow[]): ReadonlyMap<number, GridCell> {
  return new Map(
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell === undefined ? [] : [[cell.start, cell] as const]))),
  );
}
