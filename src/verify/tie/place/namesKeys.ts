import type { BoundTable } from "../../../language/bindTable.js";
import type { Sayings } from "../page/sayingsOf.js";

/** Whether a table names a channel or subset itself, so that no heading needs to. */
export function namesKeys({ columns, rows }: BoundTable, { above, beside }: Sayings): boolean {
  return (
    columns.some(({ header }) => above(header).keys.length > 0) ||
    rows.some(({ label }) => beside(label).keys.length > 0)
  );
}
