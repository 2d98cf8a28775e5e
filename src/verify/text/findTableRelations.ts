import { columnRoles } from "./columnRoles.js";
import { findChangeColumns } from "./findChangeColumns.js";
import { findColumnSums } from "./findColumnSums.js";
import { findMeanColumns } from "./findMeanColumns.js";
import { findShareColumns } from "./findShareColumns.js";
import { findStatusRows } from "./findStatusRows.js";
import { findStockRows } from "./findStockRows.js";
import { findSubRows } from "./findSubRows.js";
import { findTotalRows } from "./findTotalRows.js";
import { holds } from "./holds.js";
import type { Relation } from "./Relation.js";
import type { Grid } from "./readGrids.js";
import type { Table } from "./Table.js";

/** Finds what the rows and columns of a table have to satisfy. */
export function findTableRelations(grid: Grid): readonly Relation[] {
  const { isNamed, rows } = grid;
  const read = rows.filter(({ isUnread, cells }) => !isUnread && cells.some((cell) => cell !== undefined));
  const body = read.filter(({ isTotal }) => !isTotal);
  const ofPeriods = body.filter(({ isPeriod }) => isPeriod).length > body.length / 2;
  const table: Table = { ...grid, roles: columnRoles(grid), read, body, ofPeriods };
  const found = [
    ...(rows.some(({ isUnread }) => isUnread) ? [] : findTotalRows(table)),
    ...findStockRows(table),
    ...findColumnSums(table),
    ...findShareColumns(table),
    ...findMeanColumns(table),
    ...findChangeColumns(table),
    ...findStatusRows(table),
    ...findSubRows(table),
  ];
  return isNamed ? found : found.filter(holds);
}
