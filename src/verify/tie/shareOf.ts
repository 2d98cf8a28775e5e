import type { TableColumn, TableRow } from "../../language/bindTable.js";
import { isShareName } from "./isShareName.js";
import type { Said } from "./sayingsOf.js";

/** Of a change, or of a state, the whole is not 100 %. */
const CHANGE = /change|growth|difference|تغي[يّ]?ر|نمو|فرق|زياد[ةه]/i;

/** Whether the only number of a cell is a percentage by its header or label, and whether it is that of the whole. */
export function shareOf(
  { cells, label, total }: TableRow,
  at: number,
  head: TableColumn | undefined,
  above: Said,
  key: string | undefined,
): "part" | "whole" | undefined {
  const column = cells[at]?.column;
  if (column !== undefined && (cells[at - 1]?.column === column || cells[at + 1]?.column === column)) return undefined;
  const header = head?.header ?? "";
  if (!isShareName(header)) return isShareName(label) ? "part" : undefined;
  const isShare = above.measures.every((name) => name === "share" || name === "total") && !CHANGE.test(header);
  return isShare && (total === true || key === "all") ? "whole" : "part";
}
