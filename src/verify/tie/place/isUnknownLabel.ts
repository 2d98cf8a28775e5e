import type { TableRow } from "../../../language/bindTable.js";
import type { Said } from "../page/sayingsOf.js";

/** Whether a row is headed by words that name nothing of the report: a channel under another name, or none of its own. */
export function isUnknownLabel({ label, period, total }: TableRow, said: Said): boolean {
  if (period !== undefined || total === true || said.whole || said.all || said.share !== undefined) return false;
  if (!/\p{L}{2}/u.test(label) || said.keys.length + said.measures.length > 0) return false;
  // "Contacts" are all of them; contacts by something else are not those of the row above.
  return said.subject === undefined || (said.subject === "contacts" && /\p{L}\s+\p{L}/u.test(label));
}
