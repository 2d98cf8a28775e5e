import type { GridCell, GridRow } from "./readGrids.js";

/** The numbers of a row. */
export function numbersIn({ cells }: GridRow): readonly GridCell[] {
  return cells.filter((cell) => cell !== undefined);
}
