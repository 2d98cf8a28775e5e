import { readRow } from "./readRow.js";

/** Whether a row that a query returned has a column, for `taker`; throws `bad-input` at `path` of the row where it does not say. */
export function hasColumn(row: object, column: string, taker: string, path: string): boolean {
  return readRow(() => Reflect.has(row, column), taker, `${path}.${column}`);
}
