import type { TableRow } from "../../language/bindTable.js";
import type { Said } from "./sayingsOf.js";

/** Whether a row is headed by words that name nothing of the report: a channel under another name, or none of its own. */
export function isUnknownLabel({ label, period, total }: TableRow, said: Said): boolean {
  if (period !== undefined || total === true || said.whole || said.all || said.share !== undefined) return false;
  return /\p{L}{2}/u.test(label) && said.keys.length + said.measures.length === 0 && said.subject === undefined;
}
