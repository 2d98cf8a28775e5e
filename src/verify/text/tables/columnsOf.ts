import { COUNTED } from "../clauses/columnRole.js";
import { columnOf } from "../passage/columnOf.js";
import type { Grid, GridCell } from "../passage/readGrids.js";
import { sumOf } from "../relations/sumOf.js";
import { columnRoles } from "./columnRoles.js";

/** Smaller sums are met by chance. */
const LEAST = 100;

/** The columns of counts and amounts whose every row has a number, and whose sum a total row confirms, if there is one. */
export function columnsOf(grid: Grid): readonly (readonly GridCell[])[] {
  const totals = grid.rows.filter(({ isTotal }) => isTotal);
  return columnRoles(grid).flatMap((role, at) => {
    const cells = COUNTED.includes(role) ? columnOf(grid.body, at) : [];
    const sum = sumOf(cells);
    const isProven = columnOf(totals, at).every(({ value }) => value === sum);
    return cells.length > 1 && cells.length === grid.body.length && sum >= LEAST && isProven ? [cells] : [];
  });
}
