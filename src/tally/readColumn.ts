import { readRow } from "./readRow.js";

/** The value in a column of a row that a query returned, for `taker`; throws `bad-input` at `path` of the row where it cannot be read. */
export function readColumn(row: object, column: string, taker: string, path: string): unknown {
  return readRow(() => Reflect.get(row, column), taker, `${path}.${column}`);
}
