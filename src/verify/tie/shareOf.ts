import type { TableColumn, TableRow } from "../../language/bindTable.js";
import type { Said } from "./sayingsOf.js";

/** Whether the only number of a cell is a percentage by its header or label, and whether it is that of the whole. */
export function shareOf(
  { cells, total }: TableRow,
  at: number,
  above: Said,
  beside: Said,
  key: string | undefined,
  head: TableColumn | undefined,
): "part" | "whole" | undefined {
  const column = cells[at]?.column;
  if (column !== undefined && (cells[at - 1]?.column === column || cells[at + 1]?.column === column)) return undefined;
  if (above.share === undefined) {
    // The row of shares, in the column of all.
    const isOfAll = beside.share === "share" && (head?.total === true || key === "all");
    return beside.share === undefined ? undefined : isOfAll ? "whole" : "part";
  }
  // A rate of a state is no share of all.
  const isShare = above.share === "share" && above.measures.every((name) => name === "share" || name === "total");
  return isShare && (total === true || key === "all") ? "whole" : "part";
}
