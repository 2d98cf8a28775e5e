import { checkSharesTo100 } from "../../checks/checkSharesTo100.js";
import { COUNTED } from "../clauses/columnRole.js";
import { cellsOf } from "../passage/cellsOf.js";
import { columnOf } from "../passage/columnOf.js";
import { OTHER } from "../passage/cues.js";
import type { GridCell } from "../passage/readGrids.js";
import { fails } from "../relations/fails.js";
import { figuresOf } from "../relations/figuresOf.js";
import { heldButOne } from "../relations/heldButOne.js";
import type { Relation } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import type { Table } from "./Table.js";

const FEWEST = 3;
/** How far from 100 percentages may be that are said to be all, by a total row or by a class for the others. */
const FAR = { totalled: 25, others: 10 };

/**
 * Finds the shares of a table that gives no counts for them: columns of percentages that add to 100, or have to since their total row
 * says 100 or their last row is of all others, and the rows of a table in which most rows add to 100.
 */
export function findTableShares(table: Table): readonly Relation[] {
  const { roles, read, body } = table;
  const isFilled = (column: number) => columnOf(read, column).length > 0;
  if (roles.some((role, column) => COUNTED.includes(role) && isFilled(column))) return [];
  const percents = roles.flatMap((role, column) => (role === "percent" && isFilled(column) ? [column] : []));
  const down = percents.flatMap((column) => sharesDown(table, column));
  if (down.length > 0 || percents.length < 2) return down;
  const across = heldButOne(cellsOf(body, percents).map(shareList));
  // Two percentages make 100 by chance.
  return percents.length < FEWEST && across.length < FEWEST ? [] : across;
}

function sharesDown({ read, body }: Table, column: number): readonly Relation[] {
  const parts = columnOf(body, column);
  if (parts.length < FEWEST || parts.length < body.length || parts.some(({ value }) => value > 100)) return [];
  const found = shareList(parts);
  const [total, ...totals] = read.filter(({ isTotal }) => isTotal).flatMap(({ cells }) => cells[column] ?? []);
  const off = Math.abs(sumOf(parts) - 100);
  if (total === undefined)
    return !fails(found) || (OTHER.test(body.at(-1)?.label ?? "") && off < FAR.others) ? [found] : [];
  if (totals.length > 0 || total.value !== 100 || off > FAR.totalled) return [];
  return [{ ...found, kind: "sum", operands: [...parts, total] }];
}

function shareList(parts: readonly GridCell[]): Relation {
  return { kind: "share-list", operands: parts, outcome: checkSharesTo100(figuresOf(parts)) };
}
