import type { Span } from "../../model/Finding.js";
import { alignedTables } from "./alignedTables.js";

/** A text whose tables have a tab between their columns, and the way back to the places of the source. */
export interface PartedText {
  readonly text: string;
  readonly spanOf: (span: Span) => Span;
}

/**
 * Parts the columns of tables that are only aligned by blanks with tabs, with empty cells for what a row lacks, and leaves no empty lines
 * between their rows.
 *
 * @param isList - whether names and numbers that blanks or dots part are a table, too
 */
export function partColumns(source: string, isList: boolean): PartedText {
  const lines = source.split("\n");
  const rows = alignedTables(lines, isList);
  if (rows.size === 0) return { text: source, spanOf: (span) => span };
  const places: number[] = [];
  let text = "";
  const keep = (from: number, to: number): void => {
    for (let at = from; at < to; at++) places.push(at);
    text += source.slice(from, to);
  };
  const tab = (count: number, before: number): void => {
    for (let at = 0; at < count; at++) places.push(before);
    text += "\t".repeat(count);
  };
  let start = 0;
  for (const [at, line] of lines.entries()) {
    const row = rows.get(at);
    const end = start + line.length;
    if (row === undefined) {
      if (rows.get(at - 1)?.isApart !== true) keep(start, end + 1);
    } else {
      let column = 0;
      for (const cell of row.cells) {
        tab(cell.place - column, start + cell.start);
        keep(start + cell.start, start + cell.end);
        column = cell.place;
      }
      tab(row.width - 1 - column, end);
      keep(end, end + 1);
    }
    start = end + 1;
  }
  const placeOf = (place: number): number => places[place] ?? source.length;
  return { text, spanOf: (span) => ({ start: placeOf(span.start), end: placeOf(span.end - 1) + 1 }) };
}
