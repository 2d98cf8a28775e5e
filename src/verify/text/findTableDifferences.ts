import type { Span } from "../../model/Finding.js";
import { clauseBefore } from "./clauseBefore.js";
import { differsByOneSlip } from "./differsByOneSlip.js";
import { isDifference } from "./isDifference.js";
import { judgeDifference } from "./judgeDifference.js";
import { namedRows } from "./namedRows.js";
import type { Reading } from "./Reading.js";
import type { Item, Relation } from "./Relation.js";
import type { GridRow } from "./readGrids.js";

/** A text with more tables than this is not searched for the rows its words name. */
const LIMIT = 20;
const PERIOD = /(?<!\d)(?:19|20|14)\d\d(?!\d)/;

/** Finds a difference that the prose tells of two periods of a table: "23,289 fewer phone calls in 2024 than in 2023". */
export function findTableDifferences({ items, grids }: Reading, judged: ReadonlySet<Span>): readonly Relation[] {
  const tables = grids.slice(0, LIMIT).flatMap(({ header, rows }) => {
    const periods = header.flatMap((name, column) => (PERIOD.test(name) ? [column] : []));
    return periods.length === 2 ? [{ rows, periods }] : [];
  });
  if (tables.length === 0) return [];
  return items.flatMap((delta, index): Relation[] => {
    if (delta.kind !== "count" || judged.has(delta) || !isDifference(delta, items[index - 2])) return [];
    const words = `${clauseBefore(delta.before)} ${/^[^,،;؛.]*/.exec(delta.after)?.[0] ?? ""}`;
    const found = tables.flatMap(({ rows, periods }) => {
      const named = namedRows(rows, words);
      return rows.flatMap((row) => {
        const relation = relate(row, periods, delta);
        return relation === undefined ? [] : [{ relation, only: named.length === 1 && named[0] === row }];
      });
    });
    const held = found.find(({ relation }) => relation.outcome.outcome.startsWith("pass"));
    if (held !== undefined) return [held.relation];
    const own = found.filter(({ only }) => only);
    const computed = own[0]?.relation.outcome.computed;
    if (own.length !== 1 || computed === undefined || delta.bound !== undefined) return [];
    // Only a slip: the difference of a part of the row is no less likely.
    return differsByOneSlip(computed.numerator / computed.denominator, delta.value)
      ? own.map(({ relation }) => relation)
      : [];
  });
}

function relate({ cells }: GridRow, periods: readonly number[], delta: Item): Relation | undefined {
  const [one, other] = periods.flatMap((column) => cells[column] ?? []);
  if (one === undefined || other === undefined) return undefined;
  const [low, high] = one.value < other.value ? [one, other] : [other, one];
  const outcome = judgeDifference(high.figure, low.figure, delta.figure);
  return { kind: "difference", operands: [high, low, delta], outcome };
}
