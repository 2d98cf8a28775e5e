import { cellsOf } from "./cellsOf.js";
import { columnOf } from "./columnOf.js";
import { columnRoles } from "./columnRoles.js";
import { DASHED } from "./cues.js";
import { fails } from "./fails.js";
import { findChangeColumns } from "./findChangeColumns.js";
import { findColumnSums } from "./findColumnSums.js";
import { findShareColumns } from "./findShareColumns.js";
import { findStatusRows } from "./findStatusRows.js";
import { findStockRows } from "./findStockRows.js";
import { findTotalRows } from "./findTotalRows.js";
import { heldButOne } from "./heldButOne.js";
import { holds } from "./holds.js";
import type { Relation } from "./Relation.js";
import type { Grid, GridRow } from "./readGrids.js";
import { relate } from "./relate.js";
import { relateRows } from "./relateRows.js";
import { sharesStem } from "./sharesStem.js";
import type { Table } from "./Table.js";

/** Shares that add to more than rounding explains. */
const MULTIPLE = 103;

/** Finds what the rows and columns of a table have to satisfy. */
export function findTableRelations(grid: Grid): readonly Relation[] {
  const { isNamed, rows } = grid;
  const read = rows.filter(({ isUnread, cells }) => !isUnread && cells.some((cell) => cell !== undefined));
  const body = read.filter(({ isTotal }) => !isTotal);
  const roles = columnRoles(grid);
  const ofPeriods = roles[0] === "period" || body.filter(({ isPeriod }) => isPeriod).length > body.length / 2;
  const table: Table = { ...grid, roles, read, body, ofPeriods };
  const shares = findShareColumns(table);
  const found = [
    ...(rows.some(({ isUnread }) => isUnread) ? [] : findTotalRows(table)),
    ...findStockRows(table),
    ...findColumnSums(table),
    ...shares,
    ...findMeanColumns(table),
    ...findChangeColumns(table),
    ...findStatusRows(table),
    ...findSubRows(table),
  ];
  if (isMultiple(shares, table)) return found.filter((relation) => relation.kind !== "sum" || !fails(relation));
  return isNamed
    ? found
    : found.filter((relation) => holds(relation) || (relation.kind === "sum" && isPlainList(table)));
}

/** A name and a number in each row, and one total at the foot: there is nothing to name. */
function isPlainList({ header, read, body }: Table): boolean {
  return header.length === 2 && body.length > 2 && read.length === body.length + 1 && read.at(-1)?.isTotal === true;
}

/** Shares of one whole that hold and add to more than all: a case is in several rows, which need not add up. */
function isMultiple(shares: readonly Relation[], { roles, body }: Table): boolean {
  const shown = columnOf(body, roles.indexOf("percent")).reduce((sum, { value }) => sum + value, 0);
  return shown > MULTIPLE && shares.length > 1 && !shares.some(fails);
}

/** Finds means over no cases at all, and means above the highest value of their row, where both columns are of one thing. */
function findMeanColumns({ header, roles, read }: Table): readonly Relation[] {
  const [mean, resolved, highest] = [roles.indexOf("mean"), roles.indexOf("resolved"), roles.indexOf("highest")];
  const outcome = { outcome: "cannot-check", reason: "zero-denominator" } as const;
  const none = cellsOf(read, [resolved, mean]).filter(([count, value]) => count?.value === 0 && value?.value !== 0);
  const isOne = sharesStem(header[mean] ?? "", header[highest] ?? "");
  return [
    ...none.map((operands): Relation => ({ kind: "weighted-mean", operands, outcome, severity: "warning" })),
    ...(isOne ? relateRows("extreme", read, [highest, mean]) : []),
  ];
}

/** Finds rows that the rows with a dash below them divide: where most are divided whole, all have to be. */
function findSubRows({ header, rows }: Table): readonly Relation[] {
  const groups: { readonly head: GridRow; readonly parts: GridRow[] }[] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (!DASHED.test(row.label)) continue;
    if (before !== undefined && !DASHED.test(before.label)) groups.push({ head: before, parts: [row] });
    else groups.at(-1)?.parts.push(row);
  }
  return header.flatMap((_, column) =>
    heldButOne(
      groups.flatMap(({ head, parts }): Relation[] => {
        const total = head.cells[column];
        const cells = columnOf(parts, column);
        return total === undefined || cells.length < Math.max(2, parts.length) ? [] : [relate("sum", cells, total)];
      }),
    ),
  );
}
