import type { ColumnRole } from "../clauses/columnRole.js";
import type { GridRow } from "../passage/readGrids.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import type { Relation } from "../relations/Relation.js";
import { relateRows } from "./relateRows.js";

const ROLES: readonly ColumnRole[] = ["count", "resolved", "total"];
/** Smaller sums are met by chance. */
const LEAST = 100;

/** Finds the column of all that was to be done, right behind what was open at the start and what came in: "Brought forward | Received | Handled". Where it is so in most rows, it has to be in all. */
export function findCaseloads(
  roles: readonly ColumnRole[],
  rows: readonly GridRow[],
  [opening, received, closing]: readonly [opening: number, received: number, closing: number],
): readonly Relation[] {
  const column = Math.max(opening, received) + 1;
  if (!ROLES.includes(roles[column] ?? "closing")) return [];
  // With nothing open at the start or the end, it is what came in or what was closed.
  const own = rows.filter(({ cells }) => [opening, closing].every((stock) => cells[stock]?.value !== 0));
  const found = relateRows("sum", own, [opening, received, column]);
  const held = found.filter((sum) => holds(sum) && (sum.outcome.computed?.numerator ?? 0) >= LEAST).length;
  const failed = found.filter(fails).length;
  return held > 0 && failed < 2 && held >= failed ? found : [];
}
