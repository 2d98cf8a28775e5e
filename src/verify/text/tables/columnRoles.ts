import { type ColumnRole, columnRole } from "../clauses/columnRole.js";
import type { Grid, GridCell } from "../passage/readGrids.js";
import { settleStocks } from "./settleStocks.js";

/** Weeks are numbered up to this. */
const WEEKS = 53;
/** A rate rather than a mean, where what stands below it are percentages. */
const RATE = /(?<![ء-ي])(?:ال)?معدل/;

/** Tells what the columns of a table hold, by their names and by what stands in them: percentages are never added. */
export function columnRoles({ header, rows }: Grid): readonly ColumnRole[] {
  const named = settleStocks(
    header.map((name) => columnRole(name)),
    header,
  );
  return named.map((role, column) => {
    const cells = rows.flatMap((row) => row.cells[column] ?? []);
    const isMost = (some: typeof cells) => some.length > 0 && some.length * 2 >= cells.length;
    const percents = cells.filter(({ kind }) => kind === "percent" || kind === "points");
    if (role === "difference" && isMost(cells.filter(({ figure }) => figure.decimals > 0))) return "change";
    // "Last year": not the names of periods, but what was counted in one.
    if (!isMost(percents)) return role === "period" && column > 0 && isMost(cells.filter(isCounted)) ? "count" : role;
    if (role === "difference" || percents.some(({ isSigned }) => isSigned)) return "change";
    if (role === "mean" && RATE.test(header[column] ?? "")) return "percent";
    return ["rate", "mean", "change"].includes(role) ? role : "percent";
  });
}

/** Whether a number is neither a year nor the number of a month, a quarter or a week. */
function isCounted({ value }: GridCell): boolean {
  return value > WEEKS && !(value > 1300 && value < 2200);
}
