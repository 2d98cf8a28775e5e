import { columnOf } from "../passage/columnOf.js";
import type { Grid, GridCell } from "../passage/readGrids.js";
import { sumOf } from "../relations/sumOf.js";

/** The cells of a total row that are the sum of their column. */
export function provenTotals({ rows, header, body }: Grid): readonly GridCell[] {
  const sums = header.map((_, column) => sumOf(columnOf(body, column)));
  return rows
    .filter(({ isTotal }) => isTotal)
    .flatMap(({ cells }) =>
      cells.flatMap((cell, at) => (cell && cell.value > 99 && cell.value === sums[at] ? [cell] : [])),
    );
}
