import type { TableRow } from "../../../language/bindTable.js";
import type { Said, Sayings } from "../page/sayingsOf.js";
import { isUnknownLabel } from "./isUnknownLabel.js";

/**
 * Whether a row without a known name is of something else than the row above, which names no period: it is of another subject
 * ("Tickets" below "All contacts", or below a channel with its own count), or has a name that says nothing of the one above.
 */
export function isApart(row: TableRow, said: Said, above: TableRow | undefined, { beside }: Sayings): boolean {
  if (above === undefined || above.period !== undefined) return false;
  if (isUnknownLabel(row, said)) return above.cells.length > 0;
  const { keys, channels, subject, all } = beside(above.label);
  if (said.subject === undefined) return false;
  if (keys.length === 0) return all || above.total === true;
  const other = channels.length > 0 ? "contacts" : subject;
  return other !== undefined && said.subject !== other && above.cells.length > 0;
}
