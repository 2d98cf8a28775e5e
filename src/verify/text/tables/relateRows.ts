import { cellsOf } from "../passage/cellsOf.js";
import type { GridRow } from "../passage/readGrids.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";

/** Relates the cells of some columns in each row that has all of them; the last column states what the others give. */
export function relateRows(
  kind: Parameters<typeof relate>[0],
  rows: readonly GridRow[],
  columns: readonly number[],
): readonly Relation[] {
  return cellsOf(rows, columns).flatMap((cells) => {
    const stated = cells.at(-1);
    return stated === undefined ? [] : [relate(kind, cells.slice(0, -1), stated)];
  });
}
