import { COUNTED } from "../clauses/columnRole.js";
import { cellsOf } from "../passage/cellsOf.js";
import type { GridCell } from "../passage/readGrids.js";
import { heldButOne } from "../relations/heldButOne.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Table } from "./Table.js";

/** A table with more rows has a part of its sums in each. */
const TALLEST = 60;
/** What is wanted is added as it was planned. */
const WANTED = /target|plan|budget|مستهدف|مخطط/;

/** Finds columns of running counts, each the sum of the counts beside it from the first row on, whichever end that is. */
export function findRunningSums({ header, roles, body }: Table): readonly Relation[] {
  const counts = roles.flatMap((role, column) => (COUNTED.includes(role) ? [column] : []));
  if (body.length > TALLEST) return [];
  return roles.flatMap((role, column): readonly Relation[] => {
    const beside = counts.findLast((count) => count < column) ?? counts[0];
    if (role !== "running" || beside === undefined || WANTED.test(header[column] ?? "")) return [];
    const pairs = cellsOf(body, [beside, column]);
    const ways = pairs.length < body.length ? [] : [pairs, [...pairs].reverse()];
    return ways.map((way) => heldButOne(sumsDown(way))).find((sums) => sums.length > 0) ?? [];
  });
}

/** The sums from each row on that begins the count, with the rows of a new year. */
function sumsDown(pairs: readonly (readonly GridCell[])[]): readonly Relation[] {
  let counts: GridCell[] = [];
  return pairs.flatMap(([count, sum]): Relation[] => {
    if (count === undefined || sum === undefined) return [];
    counts = count.value === sum.value ? [count] : [...counts, count];
    return counts.length > 1 ? [relate("sum", counts, sum)] : [];
  });
}
