import type { GridRow } from "./readGrids.js";
import { stemsOf } from "./stemsOf.js";

/** A table longer than this is not read by the names of its rows. */
const LONGEST = 60;

/** The rows of a table that words name by what their label shares with no other. */
export function namedRows(rows: readonly GridRow[], words: string): readonly GridRow[] {
  if (rows.length > LONGEST) return [];
  const said = new Set(stemsOf(words));
  const labels = rows.map(({ label }) => new Set(stemsOf(label)));
  return rows.filter((_, row) =>
    [...(labels[row] ?? [])].some((stem) => said.has(stem) && labels.filter((other) => other.has(stem)).length === 1),
  );
}
