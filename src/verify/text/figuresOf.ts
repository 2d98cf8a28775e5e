import type { FixedDecimal } from "../../model/numbers.js";
import type { GridCell } from "./readGrids.js";

/** The figures of cells. */
export function figuresOf(cells: readonly GridCell[]): readonly FixedDecimal[] {
  return cells.map(({ figure }) => figure);
}
