import type { Span } from "../model/Finding.js";
import { bindTable, type CellText } from "./bindTable.js";
import { foldText } from "./foldText.js";
import { monthNumber } from "./monthNumber.js";
import { readFigures } from "./readFigures.js";
import type { TextTable } from "./readTables.js";

/** A cell of a grid. */
export interface PageGridCell {
  readonly text: string;
  /** Where it stands in the text of the page. */
  readonly span: Span;
  /** It is a header of its row or column. */
  readonly header: boolean;
  /** The place of its upper corner in the grid; in the other places that it spans the same cell stands again. */
  readonly row: number;
  readonly column: number;
}

/** A table of a page whose cells may span several rows and columns. */
export interface PageGrid {
  /** From its first cell or caption to its last cell. */
  readonly span: Span;
  /** The number of rows at the top that hold nothing but headers. */
  readonly headerRows: number;
  /** Row by row, spans carried out. */
  readonly rows: readonly (readonly PageGridCell[])[];
}

const SPARE_PLACES = 10_000;
const PLACES_PER_PLACE = 10;
const MOST_COLUMNS = 1000;
const MOST_ROWS = 100_000;

/**
 * Binds the values of a grid, or of some of its rows, to their headers and labels; nothing where it holds no number, or is too large to be
 * meant.
 */
export function bindGrid(grid: PageGrid, from = 0, to = grid.rows.length): TextTable | undefined {
  if (!isEven(grid)) return undefined;
  const bound = bindTable(rowsOf(grid, from, to));
  return bound.rows.length === 0 ? undefined : { span: grid.span, ...bound };
}

/** Whether the grid, filled up to its widest row, is a table that someone may have meant, and linear in its cells. */
function isEven({ rows }: PageGrid): boolean {
  const width = widthOf(rows);
  const places = rows.reduce((sum, row) => sum + row.length, 0);
  if (width > MOST_COLUMNS || rows.length > MOST_ROWS) return false;
  return width * rows.length <= SPARE_PLACES + PLACES_PER_PLACE * places;
}

function widthOf(rows: PageGrid["rows"]): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** The rows to bind: without titles over the whole width, their headers in one row, the labels of a row in one column. */
function rowsOf({ rows, headerRows }: PageGrid, from: number, to: number): readonly (readonly CellText[])[] {
  const isTitle = (row: readonly PageGridCell[]): boolean => row.every((cell) => cell === row[0]);
  const plain = rows.findIndex((row) => !isTitle(row));
  const top = headerRows < rows.length ? headerRows : plain + 1;
  const head = rows.slice(0, top).filter((row) => !isTitle(row));
  // Titles may stand over headers that are none by their tags.
  const first = Math.max(0, top || plain, from);
  const body = rows.slice(first, to);
  const width = widthOf(rows);
  let labels = 0;
  while (labels < width && body.every((row) => row[labels]?.header)) labels++;
  if (labels === width) labels = 1;

  const named = Math.max(1, labels);
  const columnsFrom = (first: number) => Array.from({ length: width - first }, (_, at) => first + at);
  const header = [
    join(head.flatMap((row) => row.slice(0, named))),
    ...columnsFrom(named).map((column) => join(head.map((row) => row[column]).reverse())),
  ];
  const lines = body.map((row, at) => {
    const texts = columnsFrom(0).map((column) => textAt(row[column], first + at, column));
    return labels < 2 ? texts : [join(row.slice(0, labels)), ...texts.slice(labels)];
  });
  return head.length === 0 ? lines : [header, ...lines];
}

/** The texts of headers, each once. */
function join(cells: readonly (PageGridCell | undefined)[]): CellText {
  const texts = [...new Set(cells)].flatMap((cell) => (cell === undefined || cell.text === "" ? [] : [cell.text]));
  return { text: texts.join(separatorOf(texts)), start: cells[0]?.span.start ?? 0, name: true };
}

/** A month that is also a word, as `March` is, is none beside other words: it keeps its line. */
function separatorOf(texts: readonly string[]): string {
  const isMonth = (text: string): boolean => monthNumber(foldText(text).trim()) !== undefined;
  const isRead = (): boolean => readFigures(texts.join(" ")).some((reading) => "period" in reading);
  return texts.length > 1 && texts.some(isMonth) && !isRead() ? "\u2028" : " ";
}

/** A header, and a name in the first column, hold for all places they span; a value only for the first. A short row ends in blanks. */
function textAt(cell: PageGridCell | undefined, row: number, column: number): CellText {
  if (cell === undefined) return { text: "", start: 0 };
  const { start } = cell.span;
  const holds = cell.header || cell.column === 0 || cell.row === row;
  return holds && (cell.header || cell.column === column)
    ? { text: cell.text, start, name: cell.header }
    : { text: "", start };
}
