import type { TableRow } from "../../../language/bindTable.js";
import type { Said } from "../page/sayingsOf.js";

/** Whether a row is headed by words that name nothing of the report: a channel under another name, or none of its own. */
export function isUnknownLabel({ label, period, total }: TableRow, said: Said): boolean {
  if (period !== undefined || total === true || said.whole || said.all || said.share !== undefined) return false;
  if (!/[A-Za-zء-ي]{2}/.test(label) || said.keys.length + said.measures.length > 0) return false;
  // "Contacts" are all of them; contacts by something else are not those of the row above.
  return said.subject === undefined || (said.subject === "contacts" && /[A-Za-zء-ي]\s+[A-Za-zء-ي]/.test(label));
}
