import type { TableRow } from "../../language/bindTable.js";
import type { Said } from "./sayingsOf.js";

/** Whether a row has a name of which the report knows nothing. */
export function saysNothing({ label }: TableRow, { subject, measures, share, target }: Said): boolean {
  return label !== "" && subject === undefined && measures.length === 0 && share === undefined && !target;
}
