import { COUNTED } from "../clauses/columnRole.js";
import { sharesStem } from "../clauses/sharesStem.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { UNIT_WORDS } from "../means/unitWords.js";
import { cellsOf } from "../passage/cellsOf.js";
import { columnOf } from "../passage/columnOf.js";
import type { Grid } from "../passage/readGrids.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import type { Relation } from "../relations/Relation.js";
import { columnRoles } from "./columnRoles.js";
import { findChangeColumns } from "./findChangeColumns.js";
import { findColumnSums } from "./findColumnSums.js";
import { findRatioColumns } from "./findRatioColumns.js";
import { findRowGroups } from "./findRowGroups.js";
import { findRunningColumns } from "./findRunningColumns.js";
import { findShareColumns } from "./findShareColumns.js";
import { findStageShares } from "./findStageShares.js";
import { findStatusRows } from "./findStatusRows.js";
import { findStockRows } from "./findStockRows.js";
import { findTotalRows } from "./findTotalRows.js";
import { isMeanRow } from "./isMeanRow.js";
import { placesOf } from "./placesOf.js";
import { relateRows } from "./relateRows.js";
import type { Table } from "./Table.js";
import { turnMeasures } from "./turnMeasures.js";
import { turnTable } from "./turnTable.js";

/** Shares that add to more than rounding explains. */
const MULTIPLE = 103;

/** Finds what the rows and columns of a table have to satisfy. */
export function findTableRelations(printed: Grid): readonly Relation[] {
  const grid = turnMeasures(printed) ?? printed;
  const { isNamed, rows } = grid;
  const roles = columnRoles(grid);
  const classes = rows.filter(({ isTotal, cells }) => !isTotal && cells.some((cell) => cell !== undefined));
  const ofPeriods = roles[0] === "period" || classes.filter(({ isPeriod }) => isPeriod).length > classes.length / 2;
  const read = rows.filter(
    (row) =>
      !row.isUnread &&
      !(ofPeriods && isMeanRow(row)) &&
      (row.cells.some((cell) => cell !== undefined) || row.withheld.includes(true)),
  );
  const body = read.filter(({ isTotal }) => !isTotal);
  const table: Table = { ...grid, roles, read, body, ofPeriods };
  const shares = findShareColumns(table);
  const found = [
    ...(rows.some(({ isUnread }) => isUnread) ? [] : findTotalRows(table)),
    ...findRowGroups(table),
    ...findStockRows(table),
    ...findColumnSums(table),
    ...shares,
    ...findStageShares(table),
    ...findMeanColumns(table),
    ...findChangeColumns(table),
    ...findRunningColumns(table),
    ...findRatioColumns(table),
    ...findTurned(table),
  ];
  if (isMultiple(shares, table)) return found.filter((relation) => relation.kind !== "sum" || !fails(relation));
  return isNamed ? found : found.filter((relation) => holds(relation) || relation.kind === "sum");
}

/** What the measures that stand in the rows of a table have to satisfy in each column: accounts of a stock, shares of one another, and changes from one to the next. */
function findTurned(table: Table): readonly Relation[] {
  const turned = turnTable(table);
  if (turned === undefined) return findStatusRows(table);
  const stocks = findStockRows(turned);
  return [
    ...(stocks.length > 0 ? stocks : findStatusRows(table)),
    ...findShareColumns(turned),
    ...findChangeColumns(turned),
  ];
}

/** Shares of one whole that hold and add to more than all: a case is in several rows, which need not add up. */
function isMultiple(shares: readonly Relation[], { roles, body }: Table): boolean {
  const shown = columnOf(body, roles.indexOf("percent")).reduce((sum, { value }) => sum + value, 0);
  // Rates have a whole in each row.
  const wholes = new Set(shares.map(({ operands }) => (operands.length > 2 ? operands.at(-2)?.start : undefined)));
  return shown > MULTIPLE && shares.length > 1 && wholes.size === 1 && !shares.some(fails);
}

/** Finds means over no cases at all, and means above the highest value of their row, where both columns are of one thing. */
function findMeanColumns({ header, roles, read }: Table): readonly Relation[] {
  const [mean, highest] = [roles.indexOf("mean"), roles.indexOf("highest")];
  const counted = placesOf({ roles, read }, COUNTED);
  // The only numbers of cases, or those of the cases that were closed.
  const [only = -1] = counted;
  const size = counted.length === 1 && roles[only] === "count" ? only : roles.indexOf("resolved");
  const outcome = { outcome: "cannot-check", reason: "zero-denominator" } as const;
  const none = cellsOf(read, [size, mean]).filter(([count, value]) => count?.value === 0 && value?.value !== 0);
  const [ofMean, ofHighest] = [header[mean] ?? "", header[highest] ?? ""];
  const isOnly = roles.indexOf("mean", mean + 1) < 0 && roles.indexOf("highest", highest + 1) < 0;
  const isOfUnit = Object.values(UNIT_WORDS).some((unit) => unit.test(ofMean) && unit.test(ofHighest));
  // "Mean" beside "Longest" is the mean of what the rows are of.
  const isBare = stemsOf(`${ofMean} ${ofHighest}`).length === 0;
  const isOne = sharesStem(ofMean, ofHighest) || (isOnly && (isBare || (isOfUnit && stemsOf(ofHighest).length === 0)));
  return [
    ...none.map((operands): Relation => ({ kind: "weighted-mean", operands, outcome, severity: "warning" })),
    ...(isOne ? relateRows("extreme", read, [highest, mean]) : []),
  ];
}
