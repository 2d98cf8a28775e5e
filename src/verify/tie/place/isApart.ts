import type { TableRow } from "../../../language/bindTable.js";
import type { Said, Sayings } from "../page/sayingsOf.js";
import { isUnknownLabel } from "./isUnknownLabel.js";

/**
 * Whether a row without a known name is of something else than the row above, which names no period: it is of another subject
 * ("Tickets" below "All contacts"), or has a name that says nothing of the one above.
 */
export function isApart(row: TableRow, said: Said, above: TableRow | undefined, { beside }: Sayings): boolean {
  if (above === undefined || above.period !== undefined) return false;
  if (isUnknownLabel(row, said)) return above.cells.length > 0;
  const { keys, all } = beside(above.label);
  return said.subject !== undefined && keys.length === 0 && (all || above.total === true);
}
