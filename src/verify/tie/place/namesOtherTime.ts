import type { TableColumn } from "../../../language/bindTable.js";
import { foldText } from "../../../language/foldText.js";
import { partWithYear } from "../../../language/reading/partWithYear.js";
import { readPlainFigures } from "../../../language/readPlainFigures.js";

/** Whether a column names a time that is none of the periods: "Jan-Feb 2021", "Week 1 2021". */
export function namesOtherTime({ header, period, total }: TableColumn): boolean {
  if (period !== undefined || total === true) return false;
  return partWithYear(foldText(header)) === "" || readPlainFigures(header).some((reading) => "period" in reading);
}
