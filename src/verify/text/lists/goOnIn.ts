import type { Item } from "../relations/Relation.js";

/** Whether counts stand in the rows that each begin with a part of their total: what a row goes on with is no division of it, "1. Fires: 888 sorties, which put out 520 fires". */
export function goOnIn(parts: readonly Item[] | undefined, others: readonly Item[]): boolean {
  if (parts === undefined) return false;
  const rows = new Set(parts.flatMap(({ line, listed }) => (listed ? line : [])));
  return rows.size === parts.length && others.every(({ line }) => rows.has(line));
}
