import type { PageGrid } from "../../../language/bindGrid.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { readTables, type TextTable } from "../../../language/readTables.js";
import { bandedTables } from "./bandedTables.js";
import { withRelative } from "./withRelative.js";

/** The tables of a page, those with cells that span several places, or with rows that end early, by their grids, the others by their lines. */
export function pageTables(
  text: string,
  readings: readonly FigureReading[],
  grids: readonly PageGrid[],
  reportPeriod: string,
): readonly TextTable[] {
  const lines = readTables(text, readings);
  const spanning = grids.filter(hasSpans);
  const found = spanning.map((grid) => ({ span: grid.span, tables: bandedTables(grid) }));
  const bound = found.flatMap(({ tables }) => tables.map((table) => withPeriods(table, reportPeriod)));
  const isBound = ({ span }: TextTable): boolean =>
    found.some((grid) => grid.tables.length > 0 && span.start < grid.span.end && grid.span.start < span.end);
  return [...bound, ...lines.filter((table) => !isBound(table))].sort((a, b) => a.span.start - b.span.start);
}

function hasSpans({ rows }: PageGrid): boolean {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const isShort = ({ length }: readonly unknown[]): boolean => length > 1 && length < width;
  return rows.some((row, at) => isShort(row) || row.some((cell, column) => cell.row !== at || cell.column !== column));
}

/** A grid reads its own cells, where "this quarter" names nothing. */
function withPeriods(table: TextTable, reportPeriod: string): TextTable {
  const dated = <Part extends { readonly period?: string }>(part: Part, name: string): Part => {
    const [reading] = part.period === undefined ? withRelative([], name, reportPeriod) : [];
    return reading !== undefined && "period" in reading ? { ...part, period: reading.period } : part;
  };
  return {
    span: table.span,
    columns: table.columns.map((column) => dated(column, column.header)),
    rows: table.rows.map((row) => dated(row, row.label)),
  };
}
