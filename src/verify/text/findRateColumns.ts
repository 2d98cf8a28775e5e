import { checkShare } from "../checks/checkShare.js";
import type { ColumnRole } from "./columnRole.js";
import type { Relation } from "./Relation.js";
import type { GridRow } from "./readGrids.js";

const RATES: readonly ColumnRole[] = ["percent", "rate"];
const COUNTS: readonly ColumnRole[] = ["count", "received", "resolved", "total"];
const LEAST = 3;
const WIDEST = 16;

/** Finds a column of percentages that each row's own two counts give, "resolved of received": where most rows do, all have to. */
export function findRateColumns(roles: readonly ColumnRole[], rows: readonly GridRow[]): readonly Relation[] {
  if (roles.length > WIDEST) return [];
  const counts = roles.flatMap((role, column) => (COUNTS.includes(role) ? [column] : []));
  return roles.flatMap((role, rate): readonly Relation[] => {
    if (!RATES.includes(role)) return [];
    const pairs = counts.flatMap((part) =>
      counts.filter((whole) => whole !== part).map((whole) => ratesOf(rows, part, whole, rate)),
    );
    return pairs.find((found) => heldIn(found) >= LEAST && heldIn(found) * 4 >= found.length * 3) ?? [];
  });
}

function ratesOf(rows: readonly GridRow[], part: number, whole: number, rate: number): readonly Relation[] {
  return rows.flatMap(({ cells }): Relation[] => {
    const [one, all, printed] = [cells[part], cells[whole], cells[rate]];
    if (one === undefined || all === undefined || printed === undefined || all.value === 0) return [];
    const outcome = checkShare(one.figure, all.figure, printed.figure);
    return [{ kind: "share", operands: [one.span, all.span, printed.span], outcome }];
  });
}

function heldIn(found: readonly Relation[]): number {
  return found.filter(({ outcome }) => outcome.outcome !== "fail").length;
}
