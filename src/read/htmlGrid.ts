import type { Span } from "../model/Finding.js";
import type { HtmlCell, HtmlTable } from "./HtmlText.js";
import type { RawTable, SegmentRange } from "./htmlTables.js";

const SPARE_PLACES = 100;
const PLACES_PER_CELL = 20;

/**
 * Carries out the spans of a table. From the first that would make the grid out of all proportion to its cells, spans are taken
 * for 1, so that the grid stays linear in the HTML.
 */
export function htmlGrid(raw: RawTable, text: string, spanOf: (range: SegmentRange) => Span): HtmlTable {
  const count = raw.rows.reduce((sum, row) => sum + row.cells.length, 0);
  const grid = raw.rows.map((): (HtmlCell | undefined)[] => []);
  let left = SPARE_PLACES + PLACES_PER_CELL * count;

  const costOf = (row: number, column: number, rows: number, columns: number): number => {
    let cost = 0;
    for (let at = row; at < row + rows && cost <= left; at++) {
      cost += Math.max(columns, column + columns - (grid[at]?.length ?? 0));
    }
    return cost;
  };
  const place = (cell: HtmlCell, rows: number, columns: number): void => {
    for (const line of grid.slice(cell.row, cell.row + rows)) {
      while (line.length < cell.column + columns) line.push(undefined);
      for (let at = cell.column; at < cell.column + columns; at++) line[at] ??= cell;
    }
  };

  raw.rows.forEach(({ cells }, row) => {
    let column = 0;
    for (const range of cells) {
      while (grid[row]?.[column] !== undefined) column++;
      const span = spanOf(range);
      const cell = { text: text.slice(span.start, span.end), span, header: range.header, row, column };
      const rows = Math.min(range.rows, grid.length - row);
      const cost = costOf(row, column, rows, range.columns);
      const fits = cost <= left;
      left = fits ? left - cost : 0;
      place(cell, fits ? rows : 1, fits ? range.columns : 1);
      column++;
    }
  });

  const span = spanOf(raw);
  const caption = raw.caption && spanOf(raw.caption);
  const first = raw.rows.findIndex(({ inHead, cells }) => !inHead && !cells.every((cell) => cell.header));
  return {
    span,
    ...(caption && { caption: text.slice(caption.start, caption.end) }),
    headerRows: first < 0 ? raw.rows.length : first,
    rows: grid.map((line, row) => line.map((cell, column) => cell ?? blank(span.end, row, column))),
  };
}

function blank(at: number, row: number, column: number): HtmlCell {
  return { text: "", span: { start: at, end: at }, header: false, row, column };
}
