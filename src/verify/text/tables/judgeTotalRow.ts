import type { ColumnRole } from "../clauses/columnRole.js";
import { FEWEST } from "../clauses/rankCues.js";
import { cellsOf } from "../passage/cellsOf.js";
import { columnOf } from "../passage/columnOf.js";
import { MEAN, PLANNED } from "../passage/cues.js";
import { isYearName } from "../passage/isYearName.js";
import { numbersIn } from "../passage/numbersIn.js";
import type { GridCell, GridRow } from "../passage/readGrids.js";
import { BRACKETED_SHARES } from "../passage/withShares.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import { overallOrPlain } from "../relations/overallOrPlain.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { relateOverall } from "../relations/relateOverall.js";
import { isLeftOver } from "./isLeftOver.js";
import { isNoSum } from "./isNoSum.js";
import { isOutcome } from "./isOutcome.js";
import { isPeriodLabel } from "./isPeriodLabel.js";
import { OPENED } from "./settleStocks.js";
import type { Table } from "./Table.js";
import { totalOfShares } from "./totalOfShares.js";

const NEVER_ADDED: readonly ColumnRole[] = ["period", "rate", "highest", "change", "running"];
const STOCKS: readonly ColumnRole[] = ["opening", "closing"];
/** The columns that the means of a table are weighted by, the likeliest first. */
const WEIGHTS: readonly ColumnRole[] = ["resolved", "count", "received", "total"];

/** What a total row has to be of some rows: one number for everything in them, or a total for each column. */
export function judgeTotalRow(table: Table, body: readonly GridRow[], total: GridRow): readonly Relation[] {
  const columns = table.roles.flatMap((_, column) => totalOf(table, column, body, total));
  const [only, ...others] = numbersIn(total);
  if (only === undefined || others.length > 0 || !body.some((row) => numbersIn(row).length > 1)) return columns;
  const whole = relate("sum", body.flatMap(numbersIn), only);
  return fails(whole) && (total.isWhole || !columns.some(fails)) ? columns : [whole];
}

/** How far numbers of one measure may be apart. */
const ALIKE = 1.5;

/** So many cases, and no days until a case was closed. */
const DAILY =
  /(?<![a-z])(?:daily|(?:per|a|each) (?:working )?day)(?![a-z])|(?<![ء-ي])(?:ال)?(?:يوم|يومي|يوميه|يوميا)(?![ء-ي])/;

/** Days that were worked are added, and no days until a case was closed. */
const WORKED = /work(?:ing|ed)? days(?! [a-z])|days (?:worked|open)|ايام (?:ال)?(?:عمل|دوام)(?! [ء-ي])/;
/** The most, the least or the limit of all. */
const ENDS: readonly RegExp[] = [FEWEST, PLANNED, /oldest|(?<![a-z])sla(?![a-z])|اقدم|مهله/];

type MeanJudge = (...groups: Parameters<typeof relateOverall>) => readonly Relation[];

/** The total row of one column: a sum of flows, a weighted mean, or for a stock over months its first or last value. */
function totalOf(table: Table, column: number, body: readonly GridRow[], total: GridRow): readonly Relation[] {
  const { roles, ofPeriods } = table;
  const role = roles[column] ?? "count";
  const stated = total.cells[column];
  // A change below a count is no part of its column.
  const parts = columnOf(body, column).filter(({ kind }) => kind !== "percent" || stated?.kind === "percent");
  if (stated === undefined || parts.length < 2 || NEVER_ADDED.includes(role)) return [];
  const mean = (judge: MeanJudge) => meanOf(roles, column, body, stated, judge);
  const sum = relate("sum", parts, stated);
  const name = table.header[column] ?? "";
  if (role === "mean") {
    // Of months each has its days.
    if (ofPeriods && DAILY.test(name)) return [];
    const isSaid = MEAN.test(name);
    if (!isSaid && WORKED.test(name) && holds(sum)) return [sum];
    const found = mean((...groups) => [relateOverall(...groups)]);
    return isSaid || !ENDS.some((cue) => cue.test(name)) || !isEnd(parts, stated) ? found : found.filter(holds);
  }
  // A percentage of each row's own count is weighted like a mean.
  // Percentages in brackets behind their counts are weighted by other counts.
  if (role === "percent")
    return totalOfShares(table, column, body, total) ?? (name === BRACKETED_SHARES ? [] : mean(overallOrPlain));
  const isStock = STOCKS.includes(role) && ofPeriods && !isOutcome(table, column, body);
  if (fails(sum)) {
    // Arabic may mean those that are still open, which are not added.
    if (OPENED.test(name) && parts.at(-1)?.value === stated.value) return [];
    if (isTypical(parts, stated, table.isNamed)) return [];
    // What is not told may be what is missing, and makes the others no smaller.
    const isShort = Number(sum.outcome.difference) > 0;
    if (role === "difference" || (isShort && body.some(({ withheld }) => withheld[column]))) return [];
    if (isMeasure(parts, stated)) return mean(overallOrPlain);
    const isNone = isNoSum(parts, stated, `${name} ${total.label}`, role, ofPeriods);
    if (!isStock && isNone && !isSumOfPeriods(table, body, total)) return [];
  }
  const isExact = sum.outcome.outcome === "pass";
  const [first = stated, last = stated] = [parts[0], parts.at(-1)];
  const either = [first, last].find(({ value }) => value === stated.value);
  if (!isStock || (either === undefined && isLeftOver(roles, column, body))) return [sum];
  const end = either ?? (role === "opening" ? first : last);
  const held: Relation = { ...relate("stock-total", [end], stated), severity: "warning" };
  return [isExact && stated.value !== 0 ? { ...held, operands: sum.operands } : held];
}

/** Whether a row is the sum of the same rows in most columns, in two at least, and all are periods: then it is so in each. */
function isSumOfPeriods({ header }: Table, body: readonly GridRow[], total: GridRow): boolean {
  const names = header.filter((_, at) => total.cells[at] !== undefined);
  const held = total.cells.filter((cell, at) => cell && holds(relate("sum", columnOf(body, at), cell))).length;
  return held > 1 && 2 * held > names.length && names.every((name) => isPeriodLabel(name) || isYearName(name));
}

/** Whether a number is the highest or the lowest of its column: the oldest case, the shortest wait, the time that all have. */
function isEnd(parts: readonly GridCell[], { value }: GridCell): boolean {
  const isIn = parts.some((part) => part.value === value);
  return isIn && [1, -1].some((sign) => parts.every((part) => sign * part.value <= sign * value));
}

/** Whether a total row gives no sum here but what is typical: decimals, and no more than the most of the rows. */
function isMeasure(parts: readonly GridCell[], { value }: GridCell): boolean {
  return parts.some(({ figure }) => figure.decimals > 0) && parts.some((part) => part.value >= value);
}

/** Whether a number is no more than the largest of its column and may be their mean: where nothing names them, or among such as are nearly alike. */
function isTypical(parts: readonly GridCell[], { value }: GridCell, isNamed: boolean): boolean {
  const values = parts.map((part) => part.value).sort((a, b) => a - b);
  const [low = 0, high = 0] = [values[0], values.at(-1)];
  return value <= high && (!isNamed || (parts.length > 2 && value >= low && high <= ALIKE * low));
}

function meanOf(
  roles: readonly ColumnRole[],
  column: number,
  body: readonly GridRow[],
  stated: GridCell,
  judge: MeanJudge,
): readonly Relation[] {
  const weight = WEIGHTS.map((wanted) =>
    roles.findIndex((role, at) => role === wanted && body.some(({ cells }) => cells[at] !== undefined)),
  ).find((at) => at >= 0);
  const pairs = cellsOf(body, [column, weight ?? -1]).filter(([, size]) => size?.value !== 0);
  const [means, sizes] = [0, 1].map((at) => pairs.flatMap((pair) => pair[at] ?? []));
  const areCounts = sizes?.every(({ figure }) => figure.decimals <= 0);
  return means === undefined || sizes === undefined || !areCounts || pairs.length === 0
    ? []
    : judge(means, sizes, stated);
}
