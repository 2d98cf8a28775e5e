import type { GridRow } from "../passage/readGrids.js";
import { fails } from "../relations/fails.js";
import type { Relation } from "../relations/Relation.js";
import { judgeTotalRow } from "./judgeTotalRow.js";
import type { Table } from "./Table.js";

const OF_WHICH = /^[-–—(\s]*(?:of which|of these|of them|منها|من بينها)(?![a-zء-ي])/;

/** What a total that counts parts of a row once more should be: "Phone | 530", "of which at night | 120", "Post | 210", "Total | 860". */
export function withoutDoubled(
  table: Table,
  rows: readonly GridRow[],
  total: GridRow,
  found: readonly Relation[],
): readonly Relation[] | undefined {
  const main = rows.filter(({ label }) => !OF_WHICH.test(label));
  const isHeld = found.length > 0 && !found.some(fails);
  if (!isHeld || main.length === rows.length || main.length < 2 || main[0] !== rows[0]) return undefined;
  const own = judgeTotalRow(table, main, total);
  return own.length > 0 && own.every(fails) ? own : undefined;
}
