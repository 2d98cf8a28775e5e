import { normalizeArabic } from "./normalizeArabic.js";
import { readFigures } from "./readFigures.js";
import type { FigureReading } from "./reading/FigureReading.js";
import { stripMarks } from "./stripMarks.js";

/** The text of a table's cell, and where it starts in the original text. */
export interface CellText {
  readonly text: string;
  readonly start: number;
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
  readonly period?: string;
  /** The row holds the totals of its columns. */
  readonly total?: true;
  readonly cells: readonly TableCell[];
}

/** A table whose values are bound to the names in its header and label column. */
export interface BoundTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

interface Cell {
  readonly text: string;
  readonly readings: readonly FigureReading[];
  /** It is a value, not a name. */
  readonly numeric: boolean;
}

const TOTALS = [
  "المجموع",
  "مجموع",
  "الاجمالي",
  "اجمالي",
  "المجموع الكلي",
  "المجموع العام",
  "الاجمالي العام",
  "total",
  "totals",
  "grand total",
  "overall",
  "sum",
];
const EMPTY: Cell = { text: "", readings: [], numeric: false };

/**
 * Binds the values of a table to its column headers and row labels, wherever the label column stands and whatever the order of
 * the columns. Columns that only number the rows are left out; a total printed once belongs to no column.
 *
 * @param rows - the cells of each row in the order of the source; a short row whose first cell is a name spans its columns with it
 * @returns the bound table; no columns and rows where there are no values
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
export function bindTable(rows: readonly (readonly CellText[])[]): BoundTable {
  const table = rows.map((row) => row.map(readCell));
  const width = Math.max(0, ...table.map((row) => row.length));
  const first = table[0] ?? [];
  const hasHeader = table.length > 1 && !first.some((cell) => cell.numeric && periodOf(cell) === undefined);
  const header = hasHeader ? align(first, width) : [];
  const body = (hasHeader ? table.slice(1) : table).map((row) => align(row, width));

  const places = Array.from({ length: width }, (_, place) => place);
  const names = places.map((place) => body.filter((row) => isName(row[place])).length);
  const most = Math.max(0, ...names);
  const labels = most === 0 ? -1 : names.indexOf(most);
  const values = places.filter((place) => place !== labels && names[place] !== body.length && !isSerial(body, place));

  const columns = values.map((place): TableColumn => {
    const { text, period } = nameOf(header[place]);
    return { header: text, ...(period !== undefined && { period }), ...(isTotal(text) && { total: true }) };
  });
  const bound = body.map((row): TableRow => {
    const { text, period } = nameOf(isName(row[labels]) ? row[labels] : row.find(isName));
    const total = isTotal(text);
    const filled = values.filter((place) => row[place]?.numeric);
    const once = total && filled.length === 1 && values.length > 1;
    const cells = filled.flatMap((place) =>
      (row[place]?.readings ?? []).map(
        (reading): TableCell => (once ? { reading } : { column: values.indexOf(place), reading }),
      ),
    );
    return { label: text, ...(period !== undefined && { period }), ...(total && { total }), cells };
  });
  const kept = bound.filter((row) => row.cells.length > 0);
  return kept.length === 0 ? { columns: [], rows: [] } : { columns, rows: kept };
}

function readCell({ text, start }: CellText): Cell {
  const readings = readFigures(text).map((reading) => moveReading(reading, start));
  const [first] = readings;
  return {
    text: text.trim(),
    readings,
    numeric: first !== undefined && "value" in first && isValue(first, text.slice(0, first.span.start - start)),
  };
}

/** A value stands first in its cell; before a percentage there may be a word or two (`down 3.1%`). */
function isValue(reading: FigureReading, lead: string): boolean {
  const words = lead.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (reading.kind === "percent") return words < 3;
  return words === 0 && stripMarks(lead).replace(/[*_]/g, "").trim().length < 3;
}

function moveReading(reading: FigureReading, by: number): FigureReading {
  const span = { start: reading.span.start + by, end: reading.span.end + by };
  if (!("nounSpan" in reading) || reading.nounSpan === undefined) return { ...reading, span };
  return { ...reading, span, nounSpan: { start: reading.nounSpan.start + by, end: reading.nounSpan.end + by } };
}

/** Fills a short row: a name at its start spans the missing columns, a name at its end stays the last. */
function align(row: readonly Cell[], width: number): readonly Cell[] {
  const missing = Array.from({ length: width - row.length }, () => EMPTY);
  if (isName(row[0])) return [...row.slice(0, 1), ...missing, ...row.slice(1)];
  return isName(row.at(-1)) ? [...row.slice(0, -1), ...missing, ...row.slice(-1)] : [...row, ...missing];
}

function isName(cell: Cell | undefined): boolean {
  return cell !== undefined && !cell.numeric && /\p{L}/u.test(cell.text);
}

/** Whether a column only numbers its rows: 1, 2, 3, … */
function isSerial(body: readonly (readonly Cell[])[], place: number): boolean {
  const numbered = body.filter((row) => row[place]?.numeric);
  return (
    numbered.length > 1 && numbered.every((row, index) => row[place]?.text.replace(/[.)-]$/, "") === String(index + 1))
  );
}

function nameOf(cell: Cell | undefined): { readonly text: string; readonly period: string | undefined } {
  return { text: cell?.text ?? "", period: cell && periodOf(cell) };
}

function periodOf({ readings }: Cell): string | undefined {
  for (const reading of readings) {
    if ("period" in reading) return reading.period;
    const isYear =
      reading.kind === "number" && reading.text.length === 4 && reading.value >= 1900 && reading.value <= 2100;
    if (isYear && readings.length === 1) return String(reading.value);
  }
  return undefined;
}

function isTotal(name: string): boolean {
  return TOTALS.includes(normalizeArabic(name).toLowerCase().replace(/[:*_]/g, "").trim());
}
