import { columnOf } from "./columnOf.js";
import { heldButOne } from "./heldButOne.js";
import type { Relation } from "./Relation.js";
import type { GridRow } from "./readGrids.js";
import { relate } from "./relate.js";
import type { Table } from "./Table.js";

const DASH = /^[-–•]/;

/** Finds rows that the rows with a dash below them divide: where most are divided whole, all have to be. */
export function findSubRows({ header, rows }: Table): readonly Relation[] {
  const groups: { readonly head: GridRow; readonly parts: GridRow[] }[] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (!DASH.test(row.label)) continue;
    if (before !== undefined && !DASH.test(before.label)) groups.push({ head: before, parts: [row] });
    else groups.at(-1)?.parts.push(row);
  }
  return header.flatMap((_, column) =>
    heldButOne(
      groups.flatMap(({ head, parts }): Relation[] => {
        const total = head.cells[column];
        const cells = columnOf(parts, column);
        return total === undefined || cells.length < Math.max(2, parts.length) ? [] : [relate("sum", cells, total)];
      }),
    ),
  );
}
