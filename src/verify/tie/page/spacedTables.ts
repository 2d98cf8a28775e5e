import { bindTable, type CellText } from "../../../language/bindTable.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { tableCell } from "../../../language/reading/tableCell.js";
import type { TextTable } from "../../../language/readTables.js";

/** What parts the columns of a row: spaces, or the dots that lead to its number. */
const PARTED = / {2,}(?:[.…]{2,} *)?| *(?:\.{3,}|…+) */g;
/** A line drawn below the header. */
const RULE = /^[\s\-–—=_]+$/;

interface Row {
  readonly cells: readonly CellText[];
  readonly kind: "header" | "values";
  readonly end: number;
}

/** The tables of a text whose columns are set with spaces alone: lines of one name and as many numbers, below a header or none. */
export function spacedTables(text: string, readings: readonly FigureReading[]): readonly TextTable[] {
  const tables: TextTable[] = [];
  let rows: Row[] = [];
  const close = (): void => {
    const [first] = rows;
    const width = rows.at(-1)?.cells.length;
    if (first !== undefined && rows.filter(({ kind }) => kind === "values").length > 1) {
      const lines = rows.map(({ cells }) =>
        cells.length === width ? cells : [{ text: "", start: first.cells[0]?.start ?? 0 }, ...cells],
      );
      const bound = bindTable(lines, readings);
      if (bound.rows.length > 0)
        tables.push({ span: { start: first.cells[0]?.start ?? 0, end: rows.at(-1)?.end ?? 0 }, ...bound });
    }
    rows = [];
  };
  let at = 0;
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    while ((readings[at]?.span.start ?? start) < start) at++;
    const from = at;
    while ((readings[at]?.span.start ?? end) < end) at++;
    if (rows.length === 0 || line.trim() === "" || !RULE.test(line)) {
      const row = rowOf(line, start, readings.slice(from, at));
      if (row === undefined || !follows(row, rows)) close();
      if (row !== undefined) rows.push(row);
    }
    start = end + 1;
  }
  close();
  return tables;
}

/** A line of at least two cells, all of them names, or all but one numbers. */
function rowOf(line: string, start: number, readings: readonly FigureReading[]): Row | undefined {
  if (!/ {2}|\.{3}|…/.test(line) || /[\t|]/.test(line)) return undefined;
  const cells: CellText[] = [];
  let at = line.length - line.trimStart().length;
  const shown = line.trimEnd();
  for (const { index, 0: gap } of shown.matchAll(PARTED)) {
    if (index > at) cells.push({ text: line.slice(at, index), start: start + at });
    at = Math.max(at, index + gap.length);
  }
  cells.push({ text: shown.slice(at), start: start + at });
  if (cells.length < 2 || at >= shown.length) return undefined;
  const isNumber = cells.map((cell) => {
    const inside = readings.filter(
      ({ span }) => span.start >= cell.start && span.start < cell.start + cell.text.length,
    );
    return tableCell(cell.text, cell.start, inside).numeric || /^[-–—]$/.test(cell.text);
  });
  const names = isNumber.filter((each) => !each).length;
  const kind = names === cells.length ? "header" : names === 1 ? "values" : undefined;
  return kind && { cells, kind, end: start + line.length };
}

/** Whether a row goes on with a table: of as many cells, or one more than a header that has nothing over the names. */
function follows({ cells, kind }: Row, rows: readonly Row[]): boolean {
  const last = rows.at(-1);
  if (last === undefined) return true;
  if (kind === "header") return false;
  return cells.length === last.cells.length || (last.kind === "header" && cells.length === last.cells.length + 1);
}
