import { bindGrid, type PageGrid } from "../../../language/bindGrid.js";
import { isTotal } from "../../../language/reading/isTotal.js";
import type { TextTable } from "../../../language/readTables.js";

type Row = PageGrid["rows"][number];

/**
 * The tables that a grid is: one, or below its header one for each band, a cell across the whole width that heads the rows below it as a heading does
 * the text ("January 2021"). Totals that only the last band has are of the whole.
 */
export function bandedTables(grid: PageGrid): readonly TextTable[] {
  const { rows, span } = grid;
  const plain = rows.findIndex((row) => !isBand(row));
  const bands = rows.flatMap((row, at) => (plain >= 0 && at > plain && isBand(row) ? [at] : []));
  const ends = [...bands.slice(1), rows.length];
  const parts = bands.map((band, at) => ({ from: band + 1, to: ends[at] ?? rows.length }));
  const totalsOf = ({ from, to }: { from: number; to: number }): number =>
    rows.slice(from, to).filter(([cell]) => isTotal(cell?.text ?? "")).length;
  const [first, last] = [parts[0], parts.at(-1)];
  const [{ from = 0 } = {}] = parts;
  const isOpen = first === undefined || last === undefined;
  const more = isOpen || first === last ? 0 : totalsOf(last) - totalsOf(first);
  const end = rows.length - Math.max(0, more);
  const bound = (start: number, until: number, at: number): readonly TextTable[] => {
    const table = start < until ? bindGrid(grid, start, until) : undefined;
    return table === undefined ? [] : [{ ...table, span: { start: at, end: span.end } }];
  };
  return [
    ...bound(0, isOpen ? rows.length : from - 1, span.start),
    ...parts.flatMap((part) =>
      bound(part.from, Math.min(part.to, end), rows[part.from]?.[0]?.span.start ?? span.start),
    ),
    ...bound(end, rows.length, span.start),
  ];
}

function isBand(row: Row): boolean {
  const [cell] = row;
  return row.length > 1 && cell !== undefined && cell.text !== "" && row.every((each) => each === cell);
}
