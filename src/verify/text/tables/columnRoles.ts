import { type ColumnRole, columnRole } from "../clauses/columnRole.js";
import type { Grid } from "../passage/readGrids.js";
import { openingFirst } from "./openingFirst.js";

/** Tells what the columns of a table hold, by their names and by what stands in them: percentages are never added. */
export function columnRoles({ header, rows }: Grid): readonly ColumnRole[] {
  const named = openingFirst(header.map((name) => columnRole(name)));
  return named.map((role, column) => {
    const cells = rows.flatMap((row) => row.cells[column] ?? []);
    const isMost = (some: typeof cells) => some.length > 0 && some.length * 2 >= cells.length;
    const percents = cells.filter(({ kind }) => kind === "percent" || kind === "points");
    if (role === "difference" && isMost(cells.filter(({ figure }) => figure.decimals > 0))) return "change";
    if (!isMost(percents)) return role;
    if (role === "difference" || percents.some(({ isSigned }) => isSigned)) return "change";
    return ["rate", "mean", "change"].includes(role) ? role : "percent";
  });
}
