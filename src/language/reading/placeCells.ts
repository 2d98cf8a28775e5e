import type { Cell } from "./tableCell.js";

/** A cell, and the column it stands in. */
export interface Placed {
  readonly place: number;
  readonly cell: Cell;
}

/**
 * The cells of a row that hold something, with their columns. What a short row lacks is missing at its end; but the names it begins with
 * span the columns that name the rows, which are the first and `names` beside it, and a name at its end stands in the last one.
 */
export function placeCells(row: readonly Cell[], width: number, names: number): readonly Placed[] {
  const missing = width - row.length;
  const last = row.length - 1;
  const value = row.findIndex(({ name }) => !name);
  const spanned = value > 0 ? Math.min(missing, Math.max(0, names + 1 - value)) : 0;
  const ends = row[0]?.name !== true && row[last]?.name === true;
  const placed: Placed[] = [];
  row.forEach((cell, at) => {
    if (cell.text === "") return;
    placed.push({ cell, place: ends && at === last ? at + missing : at < value ? at : at + spanned });
  });
  return placed;
}
