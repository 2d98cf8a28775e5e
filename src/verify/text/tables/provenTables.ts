import { columnOf } from "../passage/columnOf.js";
import type { Grid, GridCell } from "../passage/readGrids.js";
import { sumOf } from "../relations/sumOf.js";

/** A table with the totals that its columns add up to. */
export interface ProvenTable {
  readonly grid: Grid;
  readonly totals: ReadonlySet<GridCell>;
}

/** The tables of which at least one cell of a total row is the sum of its column. */
export function provenTables(grids: readonly Grid[]): readonly ProvenTable[] {
  return grids.map((grid) => ({ grid, totals: totalsOf(grid) })).filter(({ totals }) => totals.size > 0);
}

function totalsOf({ rows, header, body }: Grid): ReadonlySet<GridCell> {
  const sums = header.map((_, column) => sumOf(columnOf(body, column)));
  return new Set(
    rows
      .filter(({ isTotal }) => isTotal)
      .flatMap(({ cells }) =>
        cells.flatMap((cell, at) => (cell && cell.value > 99 && cell.value === sums[at] ? [cell] : [])),
      ),
  );
}
