import type { ColumnRole } from "../clauses/columnRole.js";
import type { GridRow } from "../passage/readGrids.js";

/** Whether every row's closing stock is what was received in it and not resolved: a flow, not a stock. */
export function isLeftOver(roles: readonly ColumnRole[], column: number, rows: readonly GridRow[]): boolean {
  const [received, resolved] = [roles.indexOf("received"), roles.indexOf("resolved")];
  const left = ({ cells }: GridRow) => (cells[received]?.value ?? Number.NaN) - (cells[resolved]?.value ?? 0);
  return rows.every((row) => row.cells[column]?.value === left(row));
}
