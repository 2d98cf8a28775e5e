import type { Span } from "../model/Finding.js";
import { needText } from "../model/needText.js";
import { type BoundTable, bindTable, type CellText } from "./bindTable.js";
import { needReadings } from "./needReadings.js";
import { readFigures } from "./readFigures.js";
import type { FigureReading } from "./reading/FigureReading.js";

/** A table found in a text. */
export interface TextTable extends BoundTable {
  /** From the start of its first row to the end of its last. */
  readonly span: Span;
}

/**
 * Finds the tables of a text whose cells are parted by tabs or pipes, and binds their values to their headers and labels.
 *
 * @param text - plain text; a table is a run of lines with a tab or pipe in each, and ends at any other line
 * @param readings - what {@link readFigures} gives for the text, where it has been read already
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
  let rows: CellText[][] = [];
  let known = readings;
  let place = 0;
  let from = 0;
  let to = 0;
  const close = (): void => {
    if (rows.length > 1) {
      known ??= readFigures(text);
      while ((known[place]?.span.start ?? from) < from) place++;
      const first = place;
      while ((known[place]?.span.start ?? to) < to) place++;
      const table = bindTable(rows, known.slice(first, place));
      if (table.rows.length > 0) tables.push({ span: { start: from, end: to }, ...table });
    }
    rows = [];
  };
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const mark = line.includes("\t") ? "\t" : line.includes("|") ? "|" : undefined;
    if (mark === undefined) close();
    else {
      if (rows.length === 0) from = start;
      if (!/^[\s|:-]*$/.test(line)) rows.push(cutLine(line, mark, start));
      to = end;
    }
    start = end + 1;
  }
  close();
  return tables;
}

function cutLine(line: string, mark: string, start: number): CellText[] {
  const cells: CellText[] = [];
  let at = start;
  // Markdown escapes a pipe that parts nothing.
  for (const text of line.split(mark === "|" ? /(?<!\\)\|/ : mark)) {
    cells.push({ text, start: at });
    at += text.length + mark.length;
  }
  if (mark === "|" && cells[0]?.text.trim() === "") cells.shift();
  if (mark === "|" && cells.at(-1)?.text.trim() === "") cells.pop();
  return cells;
}
