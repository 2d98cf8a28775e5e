import { groupCounts } from "../clauses/groupCounts.js";
import { slipOfSum } from "../lists/slipOfSum.js";
import { BY_HOW_MUCH, COMPARISON, TOTAL } from "../passage/cues.js";
import type { Grid, GridCell } from "../passage/readGrids.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { columnsOf } from "./columnsOf.js";
import { isSharedOut } from "./isSharedOut.js";

/** Smaller sums are met by chance, of a list and any cell. */
const LIKELY = 1000;
/** So many numbers before and after a table, no further from it than this, may speak of it. */
const REACH = 8;
const BESIDE = 300;

/**
 * Finds what a sentence beside a table tells as the totals of its columns, and the cells that it divides. A number that is none may be of some of them, or of others,
 * but where the sum of another column is told, and one slip of the hand would make this one too.
 */
export function findToldTotals({ items, money, grids, counts }: Reading): readonly Relation[] {
  const told = [...items.filter(isCount), ...money]
    .filter(({ before }) => !BY_HOW_MUCH.test(before))
    .sort((a, b) => a.start - b.start);
  const cells = new Map(
    grids.flatMap(({ rows }) => rows.flatMap((row) => row.cells.flatMap((cell) => (cell ? [[cell.value, cell]] : [])))),
  );
  // The first may be of all of them, or a name: "999 calls by month: April 6,480".
  const lists = groupCounts(counts).flatMap((list) => [list, list.slice(1)]);
  const divided = lists.flatMap((list) => {
    const total = list.length > 2 && sumOf(list) >= LIKELY ? cells.get(sumOf(list)) : undefined;
    return total === undefined ? [] : [relate("sum", list, total)];
  });
  const added = grids.flatMap((grid) => {
    const columns = columnsOf(grid);
    const [start, end] = [columns[0]?.[0]?.start ?? 0, columns.at(-1)?.at(-1)?.end ?? 0];
    const near = nearby(told, start, REACH).filter((item) => item.end > start - BESIDE && item.start < end + BESIDE);
    const held = near.flatMap((item) => columns.map((column) => relate("sum", column, item)).find(holds) ?? []);
    const known = new Set(held.flatMap(({ operands: [first, ...others] }) => [first?.start, others.at(-1)?.start]));
    const rest = near.filter((item) => !known.has(item.start) && isTotal(item));
    const missed = columns.filter(
      (column) => held.length > 0 && !known.has(column[0]?.start) && !hasTotal(grid, column),
    );
    // "Complaints handled: 5,005" above counts and their shares.
    const named = held.length > 0 || grid.rows.some((row) => row.isTotal) ? [] : rest.filter(isNamedTotal);
    const shared = named.length > 0 ? columns.filter((column) => isSharedOut(grid, column, named)) : [];
    return [
      ...held,
      ...missed.flatMap((column) => slippedTotal(column, rest)),
      ...shared.flatMap((column) => slippedTotal(column, named)),
    ];
  });
  return [...divided, ...added];
}

/** Whether a row of the table gives what the cells of a column add up to. */
function hasTotal({ rows }: Grid, column: readonly GridCell[]): boolean {
  const sum = sumOf(column);
  return rows.some(({ isTotal, cells }) => isTotal && cells.some((cell) => cell?.value === sum));
}

/** Whether a number is printed to its last digit, and of the same time. */
function isTotal({ bound, figure, before }: Item): boolean {
  return bound === undefined && figure.decimals >= 0 && figure.units % 100 !== 0 && !COMPARISON.test(before);
}

function isNamedTotal({ before }: Item): boolean {
  return TOTAL.test(before);
}

/** The number, if there is one only, that one slip in it or in a cell of the column made other than its sum. */
function slippedTotal(column: readonly GridCell[], near: readonly Item[]): readonly Relation[] {
  const total = onlyOne(near.filter((item) => slipOfSum(item, column).slips.length > 0));
  return total === undefined ? [] : [relate("sum", column, total)];
}
