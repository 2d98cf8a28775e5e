import type { Table, TableRow } from "./Summary.js";

/** A table whose columns are headed by plain words. */
export function tableOf(caption: string, columns: readonly string[], rows: readonly TableRow[]): Table {
  return { type: "table", caption, columns: columns.map((text) => [text]), rows };
}
