import { bindTable, type CellText } from "../../../language/bindTable.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isMissingText } from "../../../language/reading/isMissingText.js";
import { isYear } from "../../../language/reading/isYear.js";
import { tableCell } from "../../../language/reading/tableCell.js";
import type { TextTable } from "../../../language/readTables.js";

/** What parts the columns of a row: spaces, or the dots that lead to its number; or, below a header, a sign: "Calls / 71,028 / 66,767". */
const PARTED = [/ {2,}(?:[.…]{2,} *)?| *(?:\.{3,}|…+) */g, / \/ /g, / [–—-] /g, /[;؛]|:(?<=^[^:;؛]{1,60}:) /g] as const;
/** Of so many columns between signs. */
const LEAST = 3;
/** A line drawn below the header. */
const RULE = /^[\s\-–—=_]+$/;

interface Filled {
  readonly cell: CellText;
  readonly inside: readonly FigureReading[];
}

interface Row {
  readonly cells: readonly CellText[];
  readonly kind: "header" | "values";
  /** What parts its cells, by its place above. */
  readonly by: number;
  readonly end: number;
}

/** The tables of a text whose columns are set with spaces or signs: lines of one name and as many numbers, below a header or, with spaces, none. */
export function spacedTables(text: string, readings: readonly FigureReading[]): readonly TextTable[] {
  const tables: TextTable[] = [];
  let rows: Row[] = [];
  const close = (): void => {
    const [first] = rows;
    const width = rows.at(-1)?.cells.length;
    const isHeaded = first?.kind === "header" || first?.by === 0;
    if (first !== undefined && isHeaded && rows.filter(({ kind }) => kind === "values").length > 1) {
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
      const inside = readings.slice(from, at);
      const next = rows[0] && rowOf(line, start, inside, rows[0].by);
      const isNext = next !== undefined && follows(next, rows);
      if (!isNext) close();
      const row = isNext ? next : firstRow(line, start, inside);
      if (row !== undefined) rows.push(row);
    }
    start = end + 1;
  }
  close();
  return tables;
}

/** A line that may begin a table. */
function firstRow(line: string, start: number, readings: readonly FigureReading[]): Row | undefined {
  for (const by of PARTED.keys()) {
    const row = rowOf(line, start, readings, by);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** A line of at least two cells, all of them names, or all but one numbers. */
function rowOf(line: string, start: number, readings: readonly FigureReading[], by: number): Row | undefined {
  if (/[\t|]/.test(line) || (by === 0 && !/ {2}|\.{3}|…/.test(line))) return undefined;
  const texts: CellText[] = [];
  let at = line.length - line.trimStart().length;
  const shown = line.trimEnd();
  for (const { index, 0: gap } of shown.matchAll(PARTED[by] ?? PARTED[0])) {
    if (index > at) texts.push({ text: line.slice(at, index), start: start + at });
    at = Math.max(at, index + gap.length);
  }
  texts.push({ text: shown.slice(at), start: start + at });
  const filled = withReadings(texts, readings).flatMap(monthsOf);
  const cells = filled.map(({ cell }) => cell);
  if (cells.length < (by === 0 ? 2 : LEAST) || at >= shown.length) return undefined;
  const kinds = filled.map(({ cell: { text, start }, inside }) => {
    if (inside.length > 0 && inside.every(isYear)) return by > 0 ? "name" : "year";
    return tableCell(text, start, inside).numeric || /^[-–—]$/.test(text) || isMissingText(text) ? "number" : "name";
  });
  const names = kinds.filter((each) => each === "name").length;
  // "Channel   2021   2022   Change"; of one name and years a row without a header may be, too.
  const isHeader = names === cells.length || (names > 1 && !kinds.includes("number"));
  const kind = isHeader ? "header" : names === 1 ? "values" : undefined;
  return kind && { cells, kind, by, end: start + line.length };
}

/** Whether a row goes on with a table: of as many cells, or one more than a header that has nothing over the names. */
function follows({ cells, kind }: Row, rows: readonly Row[]): boolean {
  const last = rows.at(-1);
  if (last === undefined) return true;
  if (kind === "header") return false;
  return cells.length === last.cells.length || (last.kind === "header" && cells.length === last.cells.length + 1);
}

/** Each cell with what is read in it. */
function withReadings(cells: readonly CellText[], readings: readonly FigureReading[]): readonly Filled[] {
  let next = 0;
  return cells.map((cell) => {
    const end = cell.start + cell.text.length;
    while ((readings[next]?.span.start ?? end) < cell.start) next++;
    const from = next;
    while ((readings[next]?.span.start ?? end) < end) next++;
    return { cell, inside: readings.slice(from, next) };
  });
}

/** A cell; where it is nothing but months, since a long name leaves one blank to the next, one for each. */
function monthsOf(filled: Filled): readonly Filled[] {
  const { cell, inside } = filled;
  const isAll = inside.length > 1 && inside.every(({ kind }) => kind === "month");
  if (!isAll || inside.map(({ text }) => text).join(" ") !== cell.text) return [filled];
  return inside.map((month) => ({ cell: { text: month.text, start: month.span.start }, inside: [month] }));
}
