import { columnOf } from "../passage/columnOf.js";
import type { Grid, GridCell } from "../passage/readGrids.js";
import { sumOf } from "../relations/sumOf.js";

/** The cells of a total row that are the sum of their column. */
export function provenTotals({ rows, header, body }: Grid): readonly GridCell[] {
  return rows
    .filter(({ isTotal }) => isTotal)
    .flatMap(({ cells }) =>
      header.flatMap((_, column) => {
        const total = cells[column];
        return total !== undefined && total.value > 99 && total.value === sumOf(columnOf(body, column)) ? [total] : [];
      }),
    );
}
