import type { TableColumn, TableRow } from "../../../language/bindTable.js";
import type { Sayings } from "../page/sayingsOf.js";

/** Of which channel a total is: of all; one that is printed once for all columns, of what the table names; nothing for what is no total. */
export function totalOf(
  row: TableRow,
  head: TableColumn | undefined,
  rows: readonly TableRow[],
  sayings: Sayings,
): string | undefined {
  if (row.total !== true || head !== undefined) return (row.total ?? head?.total) === true ? "*" : undefined;
  const keys = new Set(rows.flatMap((each) => (each.total ? [] : sayings.beside(each.label).keys.slice(0, 1))));
  const [only, other] = keys;
  return other === undefined ? only : "*";
}
