import type { Grid, GridCell } from "./readGrids.js";

/** The cells of a total row that are the sum of their column. */
export function provenTotals({ rows, header }: Grid): readonly GridCell[] {
  const body = rows.filter(({ isTotal }) => !isTotal);
  return rows
    .filter(({ isTotal }) => isTotal)
    .flatMap(({ cells }) =>
      header.flatMap((_, column) => {
        const total = cells[column];
        const sum = body.reduce((all, row) => all + (row.cells[column]?.value ?? 0), 0);
        return total !== undefined && total.value > 99 && total.value === sum ? [total] : [];
      }),
    );
}
