import { FeedbackError } from "../../model/FeedbackError.js";
import { isExactCount } from "../../model/isExactCount.js";
import type { CountMatrix, SuspectPlace } from "./SuspectCell.js";

/** A number of the table, and the sums it takes part in: by +1 as the total, by -1 as a part. */
export interface Entry {
  readonly place: SuspectPlace;
  readonly row?: string;
  readonly column?: string;
  readonly value: number;
  readonly sums: { readonly sum: Sum; readonly sign: 1 | -1 }[];
}

/** A sum that can be checked: the total minus its parts. */
export interface Sum {
  readonly difference: number;
}

/** The columns of a table taken together in runs of one length, the quarters of its months, with what is printed for each. */
export interface Division {
  readonly columns: readonly string[];
  /** The totals of each row, and those over all rows. */
  readonly cells: readonly (readonly (number | undefined)[])[];
  readonly totals: readonly (number | undefined)[];
}

type Maybe = Entry | undefined;

/**
 * Every number of the table, and every sum of which all members are there; `divisions` from the shortest on. Where a cell is `idle` there is
 * nothing to count, so that none is missing.
 */
export function listSums(
  matrix: CountMatrix,
  divisions: readonly Division[],
  idle: readonly (readonly boolean[])[] = [],
): { readonly entries: readonly Entry[]; readonly sums: readonly Sum[] } {
  const { rows, columns, grandTotal } = matrix;
  const entries: Entry[] = [];
  const sums: Sum[] = [];
  const enter = (value: number | undefined, place: SuspectPlace, row?: string, column?: string): Maybe => {
    if (value === undefined) return undefined;
    if (!isExactCount(value)) {
      const path = [place, row, column].filter((each) => each !== undefined).join(".");
      throw new FeedbackError("not-a-count", "suspectCells needs non-negative safe integers", value, path);
    }
    const names = { ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
    const entry: Entry = { place, ...names, value, sums: [] };
    entries.push(entry);
    return entry;
  };
  const close = (total: Maybe, parts: readonly (Maybe | null)[]): boolean => {
    const known = parts.flatMap((part) => part ?? []);
    if (total === undefined || known.length === 0 || parts.includes(undefined)) return false;
    const difference = known.reduce((rest, { value }) => rest - value, total.value);
    if (!Number.isSafeInteger(difference))
      throw new FeedbackError("unsafe-sum", "suspectCells needs sums below 2^53", difference);
    const sum = { difference };
    sums.push(sum);
    total.sums.push({ sum, sign: 1 });
    for (const part of known) part.sums.push({ sum, sign: -1 });
    return true;
  };

  const cells = rows.map((row, at) =>
    columns.map((column, index) => {
      const cell = enter(matrix.cells[at]?.[index], "cell", row, column);
      return cell === undefined && idle[at]?.[index] === true ? null : cell;
    }),
  );
  const rowTotals = rows.map((row, at) => enter(matrix.rowTotals?.[at], "row-total", row));
  const columnTotals = columns.map((column, at) => enter(matrix.columnTotals?.[at], "column-total", undefined, column));
  const grand = enter(grandTotal, "grand-total");
  for (const [at, total] of rowTotals.entries()) close(total, cells[at] ?? []);
  for (const [at, total] of columnTotals.entries()) {
    const column = cells.map((row) => row[at]);
    close(total, column);
  }
  const closed = [close(grand, rowTotals), close(grand, columnTotals)];
  if (!closed.includes(true)) close(grand, cells.flat());
  const levels = [[...cells, columnTotals]];
  for (const { columns: names, cells: parts, totals } of divisions) {
    const level = [...parts, totals].map((row, at) =>
      names.map((name, index) => enter(row[index], at < rows.length ? "row-total" : "column-total", rows[at], name)),
    );
    const own = level.at(-1) ?? [];
    for (const [index, total] of own.entries())
      close(
        total,
        level.slice(0, -1).map((row) => row[index]),
      );
    for (const [at, row] of level.entries()) {
      close(at < rows.length ? rowTotals[at] : grand, row);
      for (const finer of levels.map((each) => each[at] ?? [])) {
        const run = finer.length / row.length;
        for (const [index, total] of row.entries()) close(total, finer.slice(index * run, (index + 1) * run));
      }
    }
    levels.push(level);
  }
  return { entries, sums };
}
