import type { TableRow } from "../../../language/bindTable.js";
import type { Said, Sayings } from "../page/sayingsOf.js";
import { isUnknownLabel } from "./isUnknownLabel.js";
import { STATES } from "./states.js";

/**
 * Whether a row without a known name is of something else than the row above: it is of another subject ("Tickets" below "All
 * contacts", or below a channel with its own count), has a name that says nothing of the one above, or is of another state.
 */
export function isApart(row: TableRow, said: Said, above: TableRow | undefined, { beside }: Sayings): boolean {
  if (above === undefined) return false;
  // "Brought forward from the first quarter" heads nothing.
  if (above.period !== undefined)
    return (
      above.cells.length > 0 &&
      [said, beside(above.label)].every(({ measures }) => measures.some((name) => STATES.includes(name)))
    );
  if (isUnknownLabel(row, said)) return above.cells.length > 0;
  const { keys, channels, subject, all } = beside(above.label);
  if (said.subject === undefined) return false;
  if (keys.length === 0) return all || above.total === true;
  const other = channels.length > 0 ? "contacts" : subject;
  return other !== undefined && said.subject !== other && above.cells.length > 0;
}
