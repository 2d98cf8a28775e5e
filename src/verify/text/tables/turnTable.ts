import type { Grid } from "../passage/readGrids.js";
import { columnRoles } from "./columnRoles.js";
import type { Table } from "./Table.js";
import { turnGrid } from "./turnGrid.js";

/** A table with more rows has no measure in each. */
const TALLEST = 40;

/** A table that has a measure in each row and a period in each column, with its columns as rows; nothing for another one. */
export function turnTable(grid: Grid): Table | undefined {
  const { isNamed, rows } = grid;
  if (!isNamed || rows.length > TALLEST || rows.some(({ isUnread }) => isUnread)) return undefined;
  const turned = turnGrid(grid);
  const { body } = turned;
  if (body.length < 2 || !body.every(({ isPeriod }) => isPeriod)) return undefined;
  return { ...turned, roles: columnRoles(turned), read: turned.rows, ofPeriods: true };
}
