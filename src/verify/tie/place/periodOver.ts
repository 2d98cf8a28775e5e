import type { TableColumn, TableRow } from "../../../language/bindTable.js";
import { readPlainFigures } from "../../../language/readPlainFigures.js";

/** The period in the brackets that a header ends with: "Q3 2025 (Q2 2025)". */
const BRACKETED = /[([]([^()[\]]+)[)\]]\s*$/;

/** The period that the header of a cell names for one of its numbers: for a second of the same kind, that in brackets. */
export function periodOver({ cells }: TableRow, at: number, head: TableColumn | undefined): string | undefined {
  const [cell, first] = [cells[at], cells[at - 1]];
  const isSecond = cell?.column !== undefined && first?.column === cell.column && cells[at - 2]?.column !== cell.column;
  const isAlike = (first?.reading.kind === "percent") === (cell?.reading.kind === "percent");
  const bracketed = isSecond && isAlike ? BRACKETED.exec(head?.header ?? "")?.[1] : undefined;
  const [reading] = bracketed === undefined ? [] : readPlainFigures(bracketed);
  return reading !== undefined && "period" in reading ? reading.period : head?.period;
}
