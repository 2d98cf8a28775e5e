import { columnOf } from "../passage/columnOf.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { rowGroups } from "./rowGroups.js";
import type { Table } from "./Table.js";

/** Smaller numbers give each other by chance. */
const LIKELY = 100;

/**
 * Finds the sums of groups of rows, several columns of which show that they are, or one where all rows are those below one: one that misses is wrong where the
 * same column of another group holds.
 */
export function findRowGroups({ body }: Table): readonly Relation[] {
  const { groups, main } = rowGroups(body);
  const isOne = main.length === 1 && main[0] === body[0];
  const sums = groups.map(({ head, parts }) =>
    head.cells.flatMap((cell, column) => {
      const counts = columnOf(parts, column);
      const isCounted =
        cell !== undefined && [cell, ...counts].every(({ kind, figure }) => kind !== "percent" && figure.decimals <= 0);
      return isCounted && counts.length === parts.length ? [{ column, cell, sum: relate("sum", counts, cell) }] : [];
    }),
  );
  const told = sums.filter((group) => group.length > 1 || (isOne && group.every(({ cell }) => cell.value >= LIKELY)));
  const held = told.map((group) => new Set(group.filter(({ sum }) => holds(sum)).map(({ column }) => column)));
  return told.flatMap((group, at) =>
    group.flatMap(({ column, sum }) =>
      !fails(sum) || held.some((columns, other) => other !== at && columns.has(column)) ? [sum] : [],
    ),
  );
}
