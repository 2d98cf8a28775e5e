import type { Span } from "../../../model/Finding.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isDifference } from "../clauses/isDifference.js";
import { namedRows } from "../clauses/namedRows.js";
import { cellsOf } from "../passage/cellsOf.js";
import type { GridRow } from "../passage/readGrids.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { settle } from "../relations/settle.js";
import type { Unsummed } from "../sums/Reading.js";
import { findCountDifferences } from "./findCountDifferences.js";
import { findPointDifferences } from "./findPointDifferences.js";

/** A text with more tables than this is not searched for the rows its words name. */
const LIMIT = 20;
const PERIOD = /(?<!\d)(?:19|20|14)\d\d(?!\d)/;

/** Finds differences: of two percentages, of two counts beside them, of two periods of a table. */
export function findDifferences(reading: Unsummed): readonly Relation[] {
  const counts = findCountDifferences(reading);
  const judged = new Set(counts.flatMap(({ operands }) => operands.slice(-1)));
  return [...findPointDifferences(reading), ...counts, ...differencesOfPeriods(reading, judged)];
}

/** Finds a difference that the prose tells of two periods of a table: "23,289 fewer phone calls in 2024 than in 2023". */
function differencesOfPeriods({ items, grids }: Unsummed, judged: ReadonlySet<Span>): readonly Relation[] {
  const tables = grids.slice(0, LIMIT).flatMap(({ header, rows }) => {
    const periods = header.flatMap((name, column) => (PERIOD.test(name) ? [column] : []));
    return periods.length === 2 ? [{ rows, periods }] : [];
  });
  if (tables.length === 0) return [];
  return items.flatMap((delta, index): readonly Relation[] => {
    if (delta.kind !== "count" || judged.has(delta) || !isDifference(delta, items[index - 2])) return [];
    const differencesIn = (rows: readonly GridRow[], periods: readonly number[]) =>
      cellsOf(rows, periods).map((pair) =>
        relate(
          "difference",
          [...pair].sort((a, b) => b.value - a.value),
          delta,
        ),
      );
    const possible = tables.flatMap(({ rows, periods }) => differencesIn(rows, periods));
    return settle(possible, () => {
      const words = clauseOf(delta);
      const own = onlyOne(
        tables.flatMap(({ rows, periods }) => {
          const row = onlyOne(namedRows(rows)(words));
          return row === undefined ? [] : differencesIn([row], periods);
        }),
      );
      const computed = own?.outcome.computed;
      // Only a slip: the difference of a part of the row is no less likely.
      const isSlip = computed !== undefined && differsByOneSlip(computed.numerator / computed.denominator, delta.value);
      return isSlip && delta.bound === undefined ? own : undefined;
    });
  });
}
