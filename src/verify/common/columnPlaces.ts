import { isValueText } from "./isValueText.js";
import type { LineCell } from "./lineCells.js";

type Line = readonly LineCell[];
type Range = Pick<LineCell, "from" | "to">;

/** A cell, and the number of its column. */
export interface PlacedCell extends LineCell {
  readonly place: number;
}

/** Aligned rows, heads first, and how many columns they have. */
export interface PlacedRows {
  readonly width: number;
  readonly rows: readonly (readonly PlacedCell[])[];
}

/**
 * The columns of aligned rows: the cells of a whole row stand in their order, those of a shorter one and of a head where those of the whole
 * ones stand. `undefined` where two cells would stand in one.
 */
export function columnPlaces(heads: readonly Line[], body: readonly Line[]): PlacedRows | undefined {
  const width = [...heads, ...body].reduce((most, { length }) => Math.max(most, length), 0);
  const isWhole = ({ length }: Line): boolean => length === width;
  const whole = body.filter(isWhole);
  // A note behind some numbers is no column.
  if (heads.length === 0 && 2 * whole.length < body.length) return undefined;
  const ranges = rangesOf(whole.length > 0 ? whole : heads.filter(isWhole));
  const placed = (line: Line, isHead: boolean): readonly PlacedCell[] => {
    if (isWhole(line)) return line.map((cell, place) => ({ ...cell, place }));
    if (ranges !== undefined) return line.map((cell) => ({ ...cell, place: nearestTo(cell, ranges) }));
    // Where columns are not apart, a head may leave the corner over the names free.
    return isHead && line.length === width - 1 ? line.map((cell, at) => ({ ...cell, place: at + 1 })) : [];
  };
  const own = (line: Line): Line => (ranges === undefined || isWhole(line) ? line : withoutRuns(line, ranges));
  const head = (line: Line, at: number): Line =>
    ranges === undefined || isWhole(line) || at < heads.length - 1 ? line : parted(line, ranges);
  const rows = [
    ...heads.map((line, at) => placed(head(line, at), true)),
    ...body.map((line) => placed(own(line), false)),
  ];
  const isPlaced = rows.every(
    (row) => row.length > 0 && row.every(({ place }, at) => place > (row[at - 1]?.place ?? -1)),
  );
  return isPlaced ? { width, rows } : undefined;
}

/** From where to where the cells of each column are shown; `undefined` where columns are not apart. */
function rangesOf(rows: readonly Line[]): readonly Range[] | undefined {
  const ranges = rows[0]?.map((_, column) => {
    const cells = rows.flatMap((row) => row[column] ?? []);
    const start = cells.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
    return { from: start, to: cells.reduce((most, { to }) => Math.max(most, to), 0) };
  });
  return ranges?.every(({ from }, at) => at === 0 || (ranges[at - 1]?.to ?? from) < from) ? ranges : undefined;
}

/** The column that a cell shares most with, or the nearest to it. */
function nearestTo({ from, to }: Range, ranges: readonly Range[]): number {
  const shared = ranges.map((range) => Math.min(to, range.to) - Math.max(from, range.from));
  return shared.indexOf(shared.reduce((most, each) => Math.max(most, each)));
}

/** A row in which a name is so long that one blank parts it from the number of the next column, which stands where that ends or begins. */
function withoutRuns(line: Line, ranges: readonly Range[]): Line {
  return line.flatMap((cell): Line => {
    const at = cell.text.lastIndexOf(" ");
    const text = cell.text.slice(at + 1);
    const [from, last] = [cell.to - text.length, cell.to - text.length - 1];
    const isInNext = ranges.some((range) => last < range.from && (range.to === cell.to || range.from === from));
    if (at < 0 || !isInNext || !isValueText(text) || cell.text.length < cell.end - cell.start) return [cell];
    const start = cell.end - text.length;
    return [
      { ...cell, text: cell.text.slice(0, at), end: start - 1, to: last },
      { ...cell, text, start, from },
    ];
  });
}

/** A head, of which what stands over several columns is as many names: long ones leave one blank between them, "May 2025 June 2025". */
function parted(line: Line, ranges: readonly Range[]): Line {
  return line.flatMap((cell): Line => {
    const under = ranges.filter(({ from, to }) => from < cell.to && cell.from < to).length;
    const words = cell.text.split(" ");
    const each = words.length / under;
    if (under < 2 || !Number.isInteger(each) || cell.text.length < cell.end - cell.start) return [cell];
    return Array.from({ length: under }, (_, at) => {
      const before = words.slice(0, at * each).join(" ").length + (at === 0 ? 0 : 1);
      const text = words.slice(at * each, (at + 1) * each).join(" ");
      const [start, from] = [cell.start + before, cell.from + before];
      return { text, start, end: start + text.length, from, to: from + text.length };
    });
  });
}
