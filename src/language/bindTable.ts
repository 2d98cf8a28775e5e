import { FeedbackError } from "../model/FeedbackError.js";
import { needList } from "../model/needList.js";
import { needText } from "../model/needText.js";
import { needReadings } from "./needReadings.js";
import { readFigures } from "./readFigures.js";
import { columnsOf } from "./reading/columnsOf.js";
import type { FigureReading } from "./reading/FigureReading.js";
import { headerRows } from "./reading/headerRows.js";
import { isTotal } from "./reading/isTotal.js";
import { isTotalRow } from "./reading/isTotalRow.js";
import { labelsOf } from "./reading/labelsOf.js";
import { leadingNames } from "./reading/leadingNames.js";
import { periodColumn } from "./reading/periodColumn.js";
import { placeCells } from "./reading/placeCells.js";
import { type Cell, tableCell } from "./reading/tableCell.js";
import { trimCells } from "./reading/trimCells.js";
import { withShortYears } from "./reading/withShortYears.js";

/** The text of a table's cell, and where it starts in the original text. */
export interface CellText {
  readonly text: string;
  readonly start: number;
  /** It is a header of its row or column, though a number may begin it. */
  readonly name?: boolean;
}

/** A column of values. */
export interface TableColumn {
  readonly header: string;
  /** The period of the header, if it is one: `2021-03`; `03` where it has no year. */
  readonly period?: string;
  /** The column holds the totals of its rows. */
  readonly total?: true;
}

/** A value of a table. */
export interface TableCell {
  /** The place of its column in `columns`; absent for a total that is printed once for all columns. */
  readonly column?: number;
  readonly reading: FigureReading;
}

/** A row of a table: what it is about, and its values. A cell without a number has no entry. */
export interface TableRow {
  readonly label: string;
  /** Where several columns name the row, what stands in each, from the edge inwards. */
  readonly labels?: readonly string[];
  readonly period?: string;
  /** The row holds the totals of its columns, or of those rows that its outer label names. */
  readonly total?: true;
  readonly cells: readonly TableCell[];
}

/** A table whose values are bound to the names in its header and label column. */
export interface BoundTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

const NO_READINGS: readonly FigureReading[] = [];

/**
 * Binds the values of a table to its column headers and row labels, wherever the label column stands and whatever the order of
 * the columns; of several columns of names side by side a label has all, from the edge inwards, but for notes. Where no cell is a name,
 * years, dates or hours name the rows, or what begins with a number in the first column (`8 to 15 days`). Columns that only number the
 * rows are left out; a total printed once belongs to no column.
 *
 * @param rows - the cells of each row in the order of the source; a short row lacks cells at its end, unless its first one, a name as `Total`, spans other columns that name or number the rows; what is empty at the end of every row is no column
 * @param readings - what {@link readFigures} gives for the text the cells are cut from, where it has been read already
 * @returns the bound table; no columns and rows where there are no values
 * @throws `bad-input` for what are no rows of cells, or no readings, and for a cell whose `start` is no whole number
 *
 * @example
 * ```ts
 * import { bindTable } from "beneficiary-feedback";
 * const cells = (line: string) => line.split(";").map((text) => ({ text, start: 0 }));
 * const { columns, rows } = bindTable([cells("فبراير 2021;يناير 2021;القناة"), cells("172,872;287,853;المكالمات")]);
 * console.log(columns[0]?.period); // => "2021-02"
 * console.log(rows[0]?.label); // => "المكالمات"
 * ```
 */
export function bindTable(rows: readonly (readonly CellText[])[], readings?: readonly FigureReading[]): BoundTable {
  needList(rows, "bindTable");
  if (readings !== undefined) needReadings(readings, "bindTable");
  let place = 0;
  const cells = Array.from(rows, (row) => {
    needList(row, "bindTable");
    return Array.from(row, (cell) => {
      const { text, start, name } = cell ?? {};
      needText(text, "bindTable");
      if (!Number.isSafeInteger(start))
        throw new FeedbackError("bad-input", "bindTable needs the place where each cell starts", start);
      if (readings === undefined) return tableCell(text, start, readCell(text, start), name);
      while (startAt(readings, place, start) < start) place++;
      const from = place;
      const end = start + text.length;
      while (startAt(readings, place, end) < end) place++;
      return tableCell(text, start, from === place ? NO_READINGS : readings.slice(from, place), name);
    });
  });
  const { table, width } = trimCells(withShortYears(cells));
  const names = leadingNames(table, width);
  const { heads, rows: top } = headerRows(table, width, names);
  const body = table.slice(top).map((row) => placeCells(row, width, names));
  const { labels, values, isScored } = columnsOf(heads, body, width);
  const periodOf = periodColumn(heads);
  const columns = values.map((place): TableColumn => {
    const { text = "", period } = heads.get(place) ?? {};
    return { header: text, ...(period !== undefined && { period }), ...(isTotal(text) && { total: true }) };
  });
  const columnAt = new Map(values.map((place, column) => [place, column]));
  const bound: TableRow[] = [];
  let outer: Cell | undefined;
  for (const row of body) {
    const named = labelsOf(row, labels, isScored, outer);
    if (labels.length > 1 && row.some(({ place }) => place === labels[0])) outer = named[0];
    const period = periodOf(row, named);
    const valued = row.filter(({ place }) => columnAt.has(place));
    const filled = valued.filter(({ cell }) => cell.numeric);
    if (filled.length === 0) continue;
    const texts = [...new Set(named.map((cell) => cell.text))];
    const text = texts.join(" ");
    const total = period === undefined && isTotalRow(texts);
    const once = total && valued.length === 1 && values.length > 1;
    const cells: TableCell[] = [];
    for (const { place, cell } of filled) {
      const column = once ? undefined : columnAt.get(place);
      for (const reading of cell.readings) cells.push(column === undefined ? { reading } : { column, reading });
    }
    const each = texts.length > 1 && { labels: texts };
    bound.push({ label: text, ...each, ...(period !== undefined && { period }), ...(total && { total }), cells });
  }
  return bound.length === 0 ? { columns: [], rows: [] } : { columns, rows: bound };
}

/** Where a reading starts, or `end` after the last one. */
function startAt(readings: readonly FigureReading[], place: number, end: number): number {
  return readings[place]?.span.start ?? end;
}

/** A cell is read as one between tabs. */
function readCell(text: string, start: number): readonly FigureReading[] {
  return readFigures(`\t${text}`).map((reading) => moveReading(reading, start - 1));
}

function moveReading(reading: FigureReading, by: number): FigureReading {
  const span = { start: reading.span.start + by, end: reading.span.end + by };
  if (!("nounSpan" in reading) || reading.nounSpan === undefined) return { ...reading, span };
  return { ...reading, span, nounSpan: { start: reading.nounSpan.start + by, end: reading.nounSpan.end + by } };
}
