import { type ColumnRole, columnRole } from "../clauses/columnRole.js";
import { RUNNING, WHOLE } from "../passage/cues.js";
import { isYearName } from "../passage/isYearName.js";
import type { Grid, GridCell } from "../passage/readGrids.js";
import { isPeriodLabel } from "./isPeriodLabel.js";
import { settleStocks } from "./settleStocks.js";

/** Weeks are numbered up to this. */
const WEEKS = 53;
/** What was counted in a period that is named by its place. */
const NAMED = /(?<![a-z])(?:last|this|previous|prior|current)(?![a-z])|ماضي|حالي|سابق|جاري/;

/** Behind years, months or quarters, all of them: "Four years", `السنوات الثلاث`. */
const SPAN =
  /^(?:(?:all|the) )?(?:two|three|four|five|six|nine|ten|twelve|\d{1,2}) (?:years|months|quarters|weeks)$|^(?:ال)?(?:سنوات|اعوام|اشهر|شهور|ارباع) (?:ال)?(?:ثلاث|اربع|خمس|ست|تسع|عشر)ه?$|^(?:ثلاث|اربع|خمس|ست|تسع|عشر)ه? (?:سنوات|اعوام|اشهر|شهور|ارباع)$/;

/** Tells what the columns of a table hold, by their names and by what stands in them: percentages are never added. */
export function columnRoles({ header, rows }: Grid): readonly ColumnRole[] {
  const classes = rows.filter(({ isTotal }) => !isTotal);
  const ofPeriods = classes.filter(({ isPeriod }) => isPeriod).length * 2 > classes.length;
  const named = settleStocks(
    header.map((name) => (ofPeriods && RUNNING.test(name) ? "running" : columnRole(name))),
    header,
  );
  return named.map((role, column) => {
    const cells = rows.flatMap((row) => row.cells[column] ?? []);
    const isMost = (some: typeof cells) => some.length > 0 && some.length * 2 >= cells.length;
    const percents = cells.filter(({ kind }) => kind === "percent" || kind === "points");
    if (role === "difference" && isMost(cells.filter(({ figure }) => figure.decimals > 0))) return "change";
    // "Compared with last year | 1,451 fewer"
    if (role === "count" && !isMost(percents) && cells.length > 1 && cells.every(({ isSigned }) => isSigned))
      return "difference";
    if (!isMost(percents)) {
      const name = header[column] ?? "";
      // Behind its quarters, "Year" is their total.
      const counted = NAMED.test(name) ? "count" : WHOLE.test(name) ? "total" : role;
      if (column > 1 && column === header.length - 1 && SPAN.test(name) && header.slice(1, -1).every(isTime))
        return "total";
      return role === "period" && column > 0 && isMost(cells.filter(isCounted)) ? counted : role;
    }
    if (role === "difference" || percents.some(({ isSigned }) => isSigned)) return "change";
    return ["rate", "mean", "change"].includes(role) ? role : "percent";
  });
}

function isTime(name: string): boolean {
  return isPeriodLabel(name) || isYearName(name);
}

/** Whether a number is neither a year nor the number of a month, a quarter or a week. */
function isCounted({ value }: GridCell): boolean {
  return value > WEEKS && !(value > 1300 && value < 2200);
}
