import type { TableColumn } from "../../../language/bindTable.js";
import { readPlainFigures } from "../../../language/readPlainFigures.js";

/** Whether a column names a time that is none of the periods: "Jan-Feb 2021". */
export function namesOtherTime({ header, period, total }: TableColumn): boolean {
  return period === undefined && total !== true && readPlainFigures(header).some((reading) => "period" in reading);
}
