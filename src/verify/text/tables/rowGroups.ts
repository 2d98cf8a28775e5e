import { columnOf } from "../passage/columnOf.js";
import type { GridCell, GridRow } from "../passage/readGrids.js";
import { sumOf } from "../relations/sumOf.js";

/** Of so many rows groups are looked for, each of no more than these. */
const LONGEST = 60;
const MOST = 12;

/** A row that is the sum of others right below or above it. */
export interface RowGroup {
  readonly head: GridRow;
  readonly parts: readonly GridRow[];
}

/** The rows of a table that are the sums of those beside them, as most of their counts show, and the rows that are in no such group. */
export function rowGroups(rows: readonly GridRow[]): {
  readonly groups: readonly RowGroup[];
  readonly main: readonly GridRow[];
} {
  const groups: RowGroup[] = [];
  const main = [...rows];
  if (rows.length > LONGEST) return { groups, main };
  const take = (head: GridRow, from: number, length: number): boolean => {
    const parts = from < 0 ? [] : main.slice(from, from + length);
    if (parts.length < length || !isSum(head, parts)) return false;
    groups.push({ head, parts });
    main.splice(from, length);
    return true;
  };
  const lengths = Array.from({ length: MOST - 1 }, (_, more) => more + 2);
  // Groups within groups are below their heads first.
  for (const head of [...rows].reverse()) lengths.some((length) => take(head, main.indexOf(head) + 1, length));
  for (const head of [...main]) lengths.some((length) => take(head, main.indexOf(head) - length, length));
  return { groups, main };
}

function isSum({ cells }: GridRow, parts: readonly GridRow[]): boolean {
  const told = cells.flatMap((cell, at) => (cell !== undefined && isWhole(cell) ? [{ at, value: cell.value }] : []));
  const held = told.filter(({ at, value }) => value > 0 && value === sumOf(columnOf(parts, at).filter(isWhole)));
  return 2 * held.length > told.length;
}

function isWhole({ kind, figure }: GridCell): boolean {
  return kind !== "percent" && figure.decimals <= 0;
}
