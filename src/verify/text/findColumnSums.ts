import { checkSum } from "../checks/checkSum.js";
import type { ColumnRole } from "./columnRole.js";
import { figuresOf } from "./figuresOf.js";
import type { Relation } from "./Relation.js";
import type { GridRow } from "./readGrids.js";

/** Columns of counts, whatever they are called: "this month" may be the sum of two regions. */
const COUNTS: readonly ColumnRole[] = ["count", "received", "resolved", "closing", "total", "period"];
const WIDEST = 16;
const MOST_PARTS = 6;
/** So many rows make a sum no accident: fewer of a column that is called a total. */
const ROWS = { named: 2, unnamed: 3, besideOneWrong: 4 } as const;

/**
 * Finds a column that is the sum of the ones right beside it in the rows of a table. Where one row alone is not, it is wrong if the
 * column is called a total, or if many rows are.
 */
export function findColumnSums(roles: readonly ColumnRole[], rows: readonly GridRow[]): readonly Relation[] {
  const columns = roles.flatMap((role, column) => {
    const cells = rows.flatMap(({ cells: { [column]: cell } }) => cell ?? []);
    const isCount =
      cells.length >= ROWS.named && cells.every(({ kind, figure }) => kind !== "percent" && figure.decimals <= 0);
    return COUNTS.includes(role) && isCount ? [column] : [];
  });
  if (columns.length < 3 || columns.length > WIDEST) return [];
  for (const [at, total] of columns.entries())
    for (const side of [columns.slice(at + 1), columns.slice(0, at).reverse()])
      for (let length = 2; length <= Math.min(MOST_PARTS, side.length); length++) {
        const found = sumsOf(rows, total, side.slice(0, length), roles[total] === "total");
        if (found.length > 0) return found;
      }
  return [];
}

function sumsOf(
  rows: readonly GridRow[],
  total: number,
  parts: readonly number[],
  isNamed: boolean,
): readonly Relation[] {
  const relations: Relation[] = [];
  let [held, failed] = [0, 0];
  for (const { cells } of rows) {
    const stated = cells[total];
    const counts = parts.flatMap((column) => cells[column] ?? []);
    if (stated === undefined || counts.length < parts.length) continue;
    const outcome = checkSum(figuresOf(counts), stated.figure);
    if (outcome.outcome === "fail" && ++failed > 1) return [];
    if (outcome.outcome === "pass" && counts.filter(({ value }) => value > 0).length > 1) held++;
    relations.push({ kind: "sum", operands: [...counts, stated].map(({ span }) => span), outcome });
  }
  const least = isNamed ? ROWS.named : failed > 0 ? ROWS.besideOneWrong : ROWS.unnamed;
  return held >= least ? relations : [];
}
