import { bindTable, type CellText } from "../language/bindTable.js";
import type { TextTable } from "../language/readTables.js";
import type { HtmlCell, HtmlTable, HtmlText } from "./HtmlText.js";
import { readHtml } from "./readHtml.js";

const SPARE_PLACES = 10_000;
const PLACES_PER_PLACE = 10;
const MOST_COLUMNS = 1000;
const MOST_ROWS = 100_000;

/**
 * Finds the tables of a page and binds their values to their headers and labels, whatever the order of the columns. Header rows
 * over one another become one, read from the bottom (`January 2021`); a value that spans several places counts once. A table of
 * more than 1,000 columns or 100,000 rows is not bound.
 *
 * @param page - the HTML, or what {@link readHtml} gives for it
 * @returns the tables that hold a number, in the order in which they start; spans are places in the text of the page
 *
 * @example
 * ```ts
 * import { readHtmlTables } from "beneficiary-feedback/html";
 * const [table] = readHtmlTables(
 *   "<table><tr><th rowspan=2>Channel<th colspan=2>2021<tr><th>February<th>January<tr><th>Calls<td>172,872<td>287,853</table>",
 * );
 * console.log(table?.columns.map((column) => column.period)); // => ["2021-02","2021-01"]
 * console.log(table?.rows[0]?.label); // => "Calls"
 * ```
 */
export function readHtmlTables(page: string | HtmlText): readonly TextTable[] {
  const { tables } = typeof page === "object" && page !== null ? page : readHtml(page);
  return tables.flatMap((table) => {
    if (!isEven(table)) return [];
    const bound = bindTable(rowsOf(table));
    return bound.rows.length === 0 ? [] : [{ span: table.span, ...bound }];
  });
}

/** Whether the grid, filled up to its widest row, is a table that someone may have meant, and linear in its cells. */
function isEven({ rows }: HtmlTable): boolean {
  const width = widthOf(rows);
  const places = rows.reduce((sum, row) => sum + row.length, 0);
  if (width > MOST_COLUMNS || rows.length > MOST_ROWS) return false;
  return width * rows.length <= SPARE_PLACES + PLACES_PER_PLACE * places;
}

function widthOf(rows: HtmlTable["rows"]): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** The rows to bind: without titles over the whole width, their headers in one row, the labels of a row in one column. */
function rowsOf({ rows, headerRows }: HtmlTable): readonly (readonly CellText[])[] {
  const isTitle = (row: readonly HtmlCell[]): boolean => row.every((cell) => cell === row[0]);
  const top = headerRows < rows.length ? headerRows : rows.findIndex((row) => !isTitle(row)) + 1;
  const head = rows.slice(0, top).filter((row) => !isTitle(row));
  const body = rows.slice(top);
  const width = widthOf(rows);
  let labels = 0;
  while (labels < width && body.every((row) => row[labels]?.header)) labels++;
  if (labels === width) labels = 1;

  const from = Math.max(1, labels);
  const columnsFrom = (first: number) => Array.from({ length: width - first }, (_, at) => first + at);
  const header = [
    join(head.flatMap((row) => row.slice(0, from))),
    ...columnsFrom(from).map((column) => join(head.map((row) => row[column]).reverse())),
  ];
  const lines = body.map((row, at) => {
    const texts = row.map((cell, column) => textAt(cell, top + at, column));
    return labels < 2 ? texts : [join(row.slice(0, labels)), ...texts.slice(labels)];
  });
  return head.length === 0 ? lines : [header, ...lines];
}

/** The texts of cells, each once. */
function join(cells: readonly (HtmlCell | undefined)[]): CellText {
  const texts = [...new Set(cells)].flatMap((cell) => (cell === undefined || cell.text === "" ? [] : [cell.text]));
  return { text: texts.join(" "), start: cells[0]?.span.start ?? 0 };
}

/** A header, and a name in the first column, hold for all places they span; a value only for the first. */
function textAt(cell: HtmlCell, row: number, column: number): CellText {
  const { start } = cell.span;
  const holds = cell.header || cell.column === 0 || cell.row === row;
  return holds && (cell.header || cell.column === column) ? { text: cell.text, start } : { text: "", start };
}
