import { checkShare } from "../../checks/checkShare.js";
import { cellsOf } from "../passage/cellsOf.js";
import type { Grid, GridCell } from "../passage/readGrids.js";
import type { Printed } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { columnRoles } from "./columnRoles.js";

/** Whether the shares beside a column of counts add to 100, and all but one at most are those in its sum or in a number told beside the table. */
export function isSharedOut(grid: Grid, column: readonly GridCell[], told: readonly Printed[]): boolean {
  const at = grid.body[0]?.cells.findIndex((cell) => cell !== undefined && cell === column[0]) ?? -1;
  return columnRoles(grid).some((role, percent) => {
    const rows = role === "percent" && at >= 0 ? cellsOf(grid.body, [at, percent]) : [];
    if (rows.length < 2 || Math.abs(sumOf(rows.flatMap(([, share]) => share ?? [])) - 100) >= 1) return false;
    return [sumOf(column), ...told.map(({ value }) => value)].some((units) => {
      const held = rows.filter(
        ([part, share]) =>
          share !== undefined && checkShare(part?.figure, { units, decimals: 0 }, share.figure).outcome !== "fail",
      );
      return held.length > 1 && held.length >= rows.length - 1;
    });
  });
}
