import { checkBound } from "../checks/checkBound.js";
import type { ColumnRole } from "./columnRole.js";
import type { Relation } from "./Relation.js";
import type { Grid } from "./readGrids.js";
import { sharesStem } from "./sharesStem.js";

/** Finds rows whose highest value is below their mean, where both columns are of one thing. */
export function findRowExtremes({ header, rows }: Grid, roles: readonly ColumnRole[]): readonly Relation[] {
  const mean = roles.indexOf("mean");
  const highest = roles.indexOf("highest");
  if (mean < 0 || highest < 0 || !sharesStem(header[mean] ?? "", header[highest] ?? "")) return [];
  return rows.flatMap(({ cells }): Relation[] => {
    const [average, most] = [cells[mean], cells[highest]];
    if (average === undefined || most === undefined) return [];
    const outcome = checkBound([most.figure], ">=", average.figure);
    return [{ kind: "extreme", operands: [most.span, average.span], outcome }];
  });
}
