import type { TableColumn, TableRow } from "../../../language/bindTable.js";
import type { Said } from "../page/sayingsOf.js";
import { addsToAll } from "./addsToAll.js";

/** Whether the only number of a cell is a percentage by its header or label, and whether it is that of the whole. */
export function shareOf(
  { cells, total }: TableRow,
  at: number,
  above: Said,
  beside: Said,
  key: string | undefined,
  head: TableColumn | undefined,
  rows: readonly TableRow[],
): "part" | "whole" | undefined {
  const column = cells[at]?.column;
  if (column !== undefined && (cells[at - 1]?.column === column || cells[at + 1]?.column === column)) return undefined;
  const named = above.share === undefined ? beside : above;
  if (named.share === undefined) return undefined;
  // From one period to another a share moves by points.
  if (named.share === "share" && (above.base ?? beside.base) !== undefined) return undefined;
  // The row of shares, in the column of all.
  const isTotal = total === true || key === "*" || (named === beside && head?.total === true);
  if (!isTotal) return "part";
  return isOfAll(named) || (total === true && addsToAll(rows, column)) ? "whole" : "part";
}

/** A rate of a state is no share of all, unless the others of its column are: "Share of cases opened". */
function isOfAll({ share, measures }: Said): boolean {
  return share === "share" && measures.every((name) => name === "share" || name === "total");
}
