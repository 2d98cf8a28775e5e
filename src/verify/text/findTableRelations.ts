import { checkSum } from "../checks/checkSum.js";
import type { ColumnRole } from "./columnRole.js";
import { columnRoles } from "./columnRoles.js";
import { figuresOf } from "./figuresOf.js";
import { findChangeColumns } from "./findChangeColumns.js";
import { findColumnSums } from "./findColumnSums.js";
import { findRateColumns } from "./findRateColumns.js";
import { findRollForwardRows } from "./findRollForwardRows.js";
import { findRowExtremes } from "./findRowExtremes.js";
import { findShareColumns } from "./findShareColumns.js";
import { findStatusRows } from "./findStatusRows.js";
import { findSubRows } from "./findSubRows.js";
import { findTotalRows } from "./findTotalRows.js";
import { mostlyHeld } from "./mostlyHeld.js";
import type { Relation } from "./Relation.js";
import type { Grid, GridRow } from "./readGrids.js";

/** Finds what the rows and columns of a table have to satisfy. */
export function findTableRelations(grid: Grid): readonly Relation[] {
  const { header, isNamed, rows } = grid;
  const roles = columnRoles(grid);
  const read = rows.filter(({ isUnread, cells }) => !isUnread && cells.some((cell) => cell !== undefined));
  const body = read.filter(({ isTotal }) => !isTotal);
  const totals = read.filter(({ isTotal }) => isTotal);
  const periods = body.filter(({ isPeriod }) => isPeriod).length > body.length / 2;
  const sums = rowTotals(roles, read);
  const divided = findShareColumns(roles, body, totals.length === 1 ? totals[0] : undefined);
  const found = [
    ...(rows.some(({ isUnread }) => isUnread) ? [] : findTotalRows(roles, read, periods)),
    ...findRollForwardRows(header, roles, periods ? body : read, periods),
    ...(sums.length > 0 ? sums : findColumnSums(roles, read)),
    ...(divided.length > 0 ? divided : findRateColumns(roles, read)),
    ...meansOfNothing(roles, read),
    ...findRowExtremes(grid, roles),
    ...findChangeColumns(roles, read),
    ...findStatusRows(grid),
    ...findSubRows(grid),
  ];
  return isNamed ? found : found.filter(({ outcome }) => outcome.outcome.startsWith("pass"));
}

/** A total column is the sum of the counts before it; where it is so in most rows, it has to be in all. */
function rowTotals(roles: readonly ColumnRole[], rows: readonly GridRow[]): Relation[] {
  const column = roles.lastIndexOf("total");
  const parts = roles.flatMap((role, index) => (role === "count" || role === "received" ? [index] : []));
  if (column < 0 || parts.length < 2) return [];
  const found = rows.flatMap(({ cells }): Relation[] => {
    const total = cells[column];
    const counts = parts.map((index) => cells[index]).filter((cell) => cell !== undefined);
    if (total === undefined || counts.length < 2) return [];
    const operands = [...counts, total].map(({ span }) => span);
    return [{ kind: "sum", operands, outcome: checkSum(figuresOf(counts), total.figure) }];
  });
  const failed = found.filter(({ outcome }) => outcome.outcome === "fail").length;
  return failed < found.length && failed <= 2 ? found : mostlyHeld(found);
}

/** A mean over no cases at all. */
function meansOfNothing(roles: readonly ColumnRole[], rows: readonly GridRow[]): Relation[] {
  const mean = roles.indexOf("mean");
  const resolved = roles.indexOf("resolved");
  if (mean < 0 || resolved < 0) return [];
  return rows.flatMap(({ cells }): Relation[] => {
    const value = cells[mean];
    const count = cells[resolved];
    if (value === undefined || count === undefined || count.value !== 0 || value.value === 0) return [];
    const outcome = { outcome: "cannot-check", reason: "zero-denominator" } as const;
    return [{ kind: "weighted-mean", operands: [count.span, value.span], outcome, severity: "warning" }];
  });
}
