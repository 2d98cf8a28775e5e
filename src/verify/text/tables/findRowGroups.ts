import { slipOfSum } from "../lists/slipOfSum.js";
import { columnOf } from "../passage/columnOf.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { rowGroups } from "./rowGroups.js";
import type { Table } from "./Table.js";

/** Smaller numbers give each other by chance. */
const LIKELY = 100;
/** A sum so large is no accident, beside another one. */
const LARGE = 1000;

/**
 * Finds the sums of groups of rows, several columns of which show that they are, or one where all rows are those below one: one that misses is wrong where the
 * same column of another group holds, or other columns of its own and a slip of the hand makes it miss.
 */
export function findRowGroups({ body }: Table): readonly Relation[] {
  const { groups, main } = rowGroups(body);
  const isOne = main.length === 1 && main[0] === body[0];
  const sums = groups.map(({ head, parts }) =>
    head.cells.flatMap((cell, column) => {
      const counts = columnOf(parts, column);
      const isCounted =
        cell !== undefined && [cell, ...counts].every(({ kind, figure }) => kind !== "percent" && figure.decimals <= 0);
      return isCounted && counts.length === parts.length
        ? [{ column, cell, counts, sum: relate("sum", counts, cell) }]
        : [];
    }),
  );
  const told = sums.filter((group) => group.length > 1 || (isOne && group.every(({ cell }) => cell.value >= LIKELY)));
  const held = told.map((group) => new Set(group.filter(({ sum }) => holds(sum)).map(({ column }) => column)));
  return told.flatMap((group, at) => {
    const isProven = (held[at]?.size ?? 0) > 1 && group.some(({ cell, sum }) => holds(sum) && cell.value >= LARGE);
    return group.flatMap(({ column, cell, counts, sum }) =>
      !fails(sum) ||
      held.some((columns, other) => other !== at && columns.has(column)) ||
      (isProven && slipOfSum(cell, counts).slips.length > 0)
        ? [sum]
        : [],
    );
  });
}
