import { bandedHeads } from "./bandedHeads.js";
import { numberedHeads } from "./numberedHeads.js";
import type { Cell } from "./tableCell.js";

/** Whether the first row of a table heads its columns though it holds numbers: its source says so, or they number or bound what stands below. */
export function isHeaderRow(row: readonly Cell[], body: readonly (readonly Cell[])[]): boolean {
  const isMarked = row.every(({ header, text }) => header || text === "");
  return isMarked || numberedHeads(row) || bandedHeads(row, body);
}
