import { columnRole } from "../clauses/columnRole.js";
import { MOVED, OF_ROW } from "../passage/cues.js";
import type { GridCell } from "../passage/readGrids.js";
import { fails } from "../relations/fails.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { settleStocks } from "./settleStocks.js";
import type { Table } from "./Table.js";

const ORDER = ["opening", "received", "resolved", "closing"] as const;

function isCounted(cell: GridCell | undefined): boolean {
  return cell !== undefined && cell.kind !== "percent" && cell.figure.decimals <= 0;
}

/** Finds the account of a stock that a table tells from top to bottom: pending, received, closed and pending again; it is wrong only where each is told once. */
export function findStatusRows({ rows, header }: Table): readonly Relation[] {
  const roles = settleStocks(
    rows.map(({ label }) => columnRole(label)),
    rows.map(({ label }) => label),
  );
  const told = ORDER.map((role) => rows[roles.indexOf(role)]);
  const isOnly = ORDER.every((role) => roles.indexOf(role) === roles.lastIndexOf(role));
  // "Written off" stands between them, too.
  const between = rows.slice(roles.indexOf("opening") + 1, Math.max(0, roles.indexOf("closing")));
  const isOther = between.some((row) => !told.includes(row) && !OF_ROW.test(row.label) && row.cells.some(isCounted));
  const mayFail = isOnly && !isOther && !rows.some(({ label }) => MOVED.test(label));
  return header.flatMap((_, column): readonly Relation[] => {
    const cells = told.flatMap((row) => row?.cells[column] ?? []);
    const closing = cells[3];
    if (closing === undefined) return [];
    const found = relate("roll-forward", cells.slice(0, 3), closing);
    return mayFail || !fails(found) ? [found] : [];
  });
}
