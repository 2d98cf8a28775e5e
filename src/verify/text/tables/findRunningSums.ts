import { COUNTED } from "../clauses/columnRole.js";
import { cellsOf } from "../passage/cellsOf.js";
import type { GridCell } from "../passage/readGrids.js";
import { mostlyHeld } from "../relations/mostlyHeld.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Table } from "./Table.js";

/** A table with more rows has a part of its sums in each. */
const TALLEST = 60;

/** Finds columns of running counts, each the sum of the counts beside it from the first row on, whichever end that is. */
export function findRunningSums({ roles, body }: Table): readonly Relation[] {
  const counts = roles.flatMap((role, column) => (COUNTED.includes(role) ? [column] : []));
  if (body.length > TALLEST) return [];
  return roles.flatMap((role, column): readonly Relation[] => {
    const beside = counts.findLast((count) => count < column) ?? counts[0];
    if (role !== "running" || beside === undefined) return [];
    const pairs = cellsOf(body, [beside, column]);
    const ways = pairs.length < body.length ? [] : [pairs, [...pairs].reverse()];
    return ways.map(sumsDown).find((sums) => sums.length > 0) ?? [];
  });
}

/** The sums from the second row on, where the first row begins the count. */
function sumsDown(pairs: readonly (readonly GridCell[])[]): readonly Relation[] {
  const [[first, start] = []] = pairs;
  if (first === undefined || first.value !== start?.value) return [];
  const counts = pairs.map(([count = first]) => count);
  return mostlyHeld(
    pairs.flatMap(([, sum], row) => (row > 0 && sum ? [relate("sum", counts.slice(0, row + 1), sum)] : [])),
  );
}
