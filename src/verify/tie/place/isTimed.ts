import type { TableColumn, TableRow } from "../../../language/bindTable.js";

/** Whether a row or column is a period or a total. */
export function isTimed(row: TableRow, owner: TableRow, head: TableColumn | undefined): boolean {
  return owner.period !== undefined || head?.period !== undefined || row.total === true || head?.total === true;
}
