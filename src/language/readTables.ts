import type { Span } from "../model/Finding.js";
import { needText } from "../model/needText.js";
import { type BoundTable, bindTable, type CellText } from "./bindTable.js";
import { needReadings } from "./needReadings.js";
import { partCsv } from "./partCsv.js";
import { readFigures } from "./readFigures.js";
import type { FigureReading } from "./reading/FigureReading.js";
import { isYearText } from "./reading/isYearText.js";

/** A table found in a text. */
export interface TextTable extends BoundTable {
  /** From the start of its first row to the end of its last. */
  readonly span: Span;
}

/** What parts the cells of a line: a tab, a pipe, a drawn line. */
const MARKS = ["\t", "|", "│"] as const;
/** A line between two rows; one drawn without the marks of cells: `+----+`. */
const RULE = /^[\s|│┃:+=─━═┌┬┐├┼┤└┴┘╞╪╡-]*$/;
/** A rule that parts columns as well. */
const PARTED = /[-=:─━═]\s*[|│┃+┼╪]/;
const DRAWN = /^\s*[+┌┬┐├┼┤└┴┘╞╪╡]*[-=─━═]{3}[-+=─━═┌┬┐├┼┤└┴┘╞╪╡ ]*$/;

/**
 * Finds the tables of a text whose cells are parted by tabs, pipes or drawn lines, and binds their values to their headers and labels.
 * What is evidently CSV is one, too: a line of names, and below it lines of as many cells with numbers, parted by commas or semicolons.
 *
 * @param text - plain text; a table is a run of lines with a tab or pipe in each, and rules between them; it ends at any other line
 * @param readings - what {@link readFigures} gives for the text, where it has been read already; where a table is CSV it is read again
 * @returns the tables that hold a number, in the order of the text; `[]` where there is none
 * @throws `bad-input` for what is no text, or no readings of it
 *
 * @example
 * ```ts
 * import { readTables } from "beneficiary-feedback";
 * const [table] = readTables("القناة\tفبراير ٢٠٢١\tيناير ٢٠٢١\nالمكالمات\t١٧٢,٨٧٢\t٢٨٧,٨٥٣");
 * console.log(table?.columns.map((column) => column.period)); // => ["2021-02","2021-01"]
 * console.log(table?.rows[0]?.cells.length); // => 2
 * ```
 */
export function readTables(text: string, readings?: readonly FigureReading[]): readonly TextTable[] {
  needText(text, "readTables");
  if (readings !== undefined) needReadings(readings, "readTables");
  const tables: TextTable[] = [];
  const parted = partCsv(text);
  let rows: CellText[][] = [];
  // How many rows stand above each rule between rows.
  let ruled: number[] = [];
  let isRuled = false;
  // Where some row has no bar before its first cell, those of the others end empty cells.
  let isBarred = true;
  // What was read across two cells is read again.
  let known = parted === text ? readings : undefined;
  let place = 0;
  let from = 0;
  let to = 0;
  const close = (): void => {
    if (rows.length > 1) {
      known ??= readFigures(parted);
      while ((known[place]?.span.start ?? from) < from) place++;
      const first = place;
      while ((known[place]?.span.start ?? to) < to) place++;
      const marked = ruled.length === 1 && ruled[0] === 1 ? withHeader(rows) : rows;
      const table = bindTable(evenRows(isBarred ? marked.map(withinBars) : marked), known.slice(first, place));
      if (table.rows.length > 0) tables.push({ span: { start: from, end: to }, ...table });
    }
    rows = [];
    ruled = [];
    isRuled = false;
    isBarred = true;
  };
  for (let start = 0; start <= text.length; ) {
    const newline = parted.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = parted.slice(start, end);
    const mark = MARKS.find((each) => line.includes(each));
    if (mark !== undefined) {
      if (rows.length === 0) from = start;
      if (RULE.test(line)) isRuled = PARTED.test(line);
      else {
        const row = cutLine(line, mark, start);
        if (headsAgain(rows, row)) {
          close();
          from = start;
        }
        if (isRuled) ruled.push(rows.length);
        isRuled = false;
        rows.push(row);
        isBarred &&= mark !== "\t" && isEmpty(row[0]);
      }
      to = end;
    } else if (rows.length > 0 && DRAWN.test(line)) isRuled = PARTED.test(line);
    else close();
    start = end + 1;
  }
  close();
  return tables;
}

/** Whether a row is a header again, with other heads: it begins as the first one, and holds names and years alone. */
function headsAgain([first = []]: readonly (readonly CellText[])[], row: readonly CellText[]): boolean {
  const texts = (cells: readonly CellText[]): string[] => cells.map(({ text }) => text.trim());
  const [heads, again] = [texts(first), texts(row)];
  const corner = again.find((text) => text !== "");
  const isHead = (text: string): boolean => /^[a-zء-ي]/i.test(text) || text === "" || isYearText(text);
  if (corner === undefined || corner !== heads.find((text) => text !== "") || isYearText(corner)) return false;
  return again.every(isHead) && heads.every(isHead) && again.some((text, at) => text !== heads[at]);
}

/** The rows of a table whose first one heads the columns, as a rule below it alone says. */
function withHeader([header = [], ...rows]: readonly (readonly CellText[])[]): readonly (readonly CellText[])[] {
  return [header.map((cell) => ({ ...cell, name: true })), ...rows];
}

/** The rows of a table; where tabs only fill up its columns, of the header too, without the blanks between. */
function evenRows(rows: readonly (readonly CellText[])[]): readonly (readonly CellText[])[] {
  const filled = rows.map((row) => row.filter(({ text }, at) => at === 0 || text.trim() !== ""));
  const [header, first] = [rows[0]?.length, filled[0]?.length];
  const isUneven = header !== first && rows.some(({ length }) => length !== header);
  return isUneven && filled.every(({ length }) => length === first) ? filled : rows;
}

function isEmpty(cell: CellText | undefined): boolean {
  return cell?.text.trim() === "";
}

/** The cells of a row with a bar before the first one, and perhaps one behind the last. */
function withinBars(row: readonly CellText[]): readonly CellText[] {
  return row.slice(1, isEmpty(row.at(-1)) ? -1 : undefined);
}

function cutLine(line: string, mark: string, start: number): CellText[] {
  const cells: CellText[] = [];
  let at = start;
  // Markdown escapes a pipe that parts nothing.
  const isEscaped = mark === "|" && line.includes("\\|");
  for (const text of line.split(isEscaped ? /(?<!\\)\|/ : mark)) {
    cells.push({ text: isEscaped ? text.replaceAll("\\|", "|").padEnd(text.length) : text, start: at });
    at += text.length + mark.length;
  }
  return cells;
}
