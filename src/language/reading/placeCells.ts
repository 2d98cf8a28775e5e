import type { Cell } from "./tableCell.js";

/** A cell, and the column it stands in. */
export interface Placed {
  readonly place: number;
  readonly cell: Cell;
}

/** The cells of a row that hold something, with their columns: a name at the start of a short row spans those it lacks, one at its end stands in the last. */
export function placeCells(row: readonly Cell[], width: number): readonly Placed[] {
  const missing = width - row.length;
  const last = row.length - 1;
  const spans = row[0]?.name === true;
  const ends = !spans && row[last]?.name === true;
  const placed: Placed[] = [];
  row.forEach((cell, at) => {
    if (cell.text === "") return;
    const moves = (spans && at > 0) || (ends && at === last);
    placed.push({ cell, place: moves ? at + missing : at });
  });
  return placed;
}
