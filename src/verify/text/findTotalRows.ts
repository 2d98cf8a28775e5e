import { checkSum } from "../checks/checkSum.js";
import { checkWeightedMean } from "../checks/checkWeightedMean.js";
import type { ColumnRole } from "./columnRole.js";
import { figuresOf } from "./figuresOf.js";
import { isPlainMean } from "./isPlainMean.js";
import type { Relation } from "./Relation.js";
import type { GridCell, GridRow } from "./readGrids.js";

/** Beyond this many rows a total is only compared with the rows since the total before it. */
const LONGEST = 1000;
const DASH = /^[-–•]/;

/** Every total row, over the rows since the total before it or over all rows, whichever it agrees with. */
export function findTotalRows(roles: readonly ColumnRole[], rows: readonly GridRow[], periods: boolean): Relation[] {
  let segment: GridRow[] = [];
  const all: GridRow[] = [];
  return rows.flatMap((row, index) => {
    if (!row.isTotal) {
      segment.push(row);
      all.push(row);
      return [];
    }
    const own = totalsOf(roles, segment, row, periods);
    const whole = all.length > LONGEST ? own : totalsOf(roles, all, row, periods);
    segment = [];
    const above = failures(whole) < failures(own) || own.length === 0 ? whole : own;
    const below = failures(above) > 0 ? totalsOf(roles, rowsBelow(rows, index), row, periods) : [];
    return below.length > 0 && failures(below) === 0 ? below : above;
  });
}

/** The rows from a total row to the next one; only those with a dash, where the first has one. */
function rowsBelow(rows: readonly GridRow[], index: number): readonly GridRow[] {
  const rest = rows.slice(index + 1, index + 1 + LONGEST);
  const isDashed = rest[0] !== undefined && DASH.test(rest[0].label);
  const next = rest.findIndex(({ isTotal, label }) => isTotal || (isDashed && !DASH.test(label)));
  return next < 0 ? rest : rest.slice(0, next);
}

function failures(relations: readonly Relation[]): number {
  return relations.filter(({ outcome }) => outcome.outcome === "fail").length;
}

/** What the total row has to be: one number for everything above it, or a total for each column. */
function totalsOf(
  roles: readonly ColumnRole[],
  body: readonly GridRow[],
  total: GridRow,
  periods: boolean,
): Relation[] {
  const [only, ...others] = total.cells.filter((cell) => cell !== undefined);
  const parts = body.flatMap(({ cells }) => cells.filter((cell) => cell !== undefined));
  const across = body.some(({ cells }) => cells.filter((cell) => cell !== undefined).length > 1);
  const columns = roles.flatMap((role, column) => totalOf(role, column, body, total, periods, roles));
  if (only === undefined || others.length > 0 || !across) return columns;
  const operands = [...parts, only].map(({ span }) => span);
  const whole: Relation = { kind: "sum", operands, outcome: checkSum(figuresOf(parts), only.figure) };
  return whole.outcome.outcome === "fail" && (total.isWhole || failures(columns) === 0) ? columns : [whole];
}

/** The total row of one column: a sum of flows, a weighted mean, or for a stock over months its first or last value. */
function totalOf(
  role: ColumnRole,
  column: number,
  body: readonly GridRow[],
  total: GridRow,
  periods: boolean,
  roles: readonly ColumnRole[],
): Relation[] {
  const stated = total.cells[column];
  const parts = body.flatMap(({ cells }) => cells[column] ?? []);
  if (stated === undefined || parts.length < 2 || ["period", "rate", "highest", "change"].includes(role)) return [];
  if (role === "percent") return rateOf(column, body, stated, roles);
  const operands = [...parts, stated].map(({ span }) => span);
  if (role === "mean") return meanOf(column, body, stated, roles);
  const outcome = checkSum(figuresOf(parts), stated.figure);
  if (outcome.outcome === "fail") {
    if (role === "difference" || body.some(({ withheld }) => withheld[column])) return [];
    if (isMeasure(parts, stated))
      return meanOf(column, body, stated, roles).filter((mean) => isPlain(mean, parts, stated));
  }
  const stock = role === "opening" || role === "closing" || role === "ageing";
  if (stock && outcome.outcome === "pass" && isLeftOver(roles, column, [...body, total]))
    return [{ kind: "sum", operands, outcome }];
  if (!stock || !periods || outcome.outcome !== "pass" || stated.value === 0) {
    if (stock && periods) return [stockTotal(role, parts, stated)];
    return [{ kind: "sum", operands, outcome }];
  }
  const single = parts.filter(({ value }) => value > 0).length === 1;
  const held = stockTotal(role, parts, stated);
  if (single && held.outcome.outcome === "pass") return [held];
  return [{ kind: "stock-total", operands, outcome: held.outcome, severity: "warning" }];
}

/** A percentage of each row's own count is weighted like a mean: wrong where it is the plain mean of the rows. */
function rateOf(column: number, body: readonly GridRow[], stated: GridCell, roles: readonly ColumnRole[]): Relation[] {
  const rates = body.flatMap(({ cells }) => cells[column] ?? []);
  const whole = Math.abs(rates.reduce((sum, { value }) => sum + value, 0) - 100) < 3;
  const found = whole ? [] : meanOf(column, body, stated, roles);
  return found.filter((mean) => isPlain(mean, rates, stated));
}

function isPlain({ outcome }: Relation, parts: readonly GridCell[], stated: GridCell): boolean {
  return outcome.outcome.startsWith("pass") || isPlainMean(parts, stated);
}

/** Whether a total row gives no sum here but what is typical: decimals, and no more than the most of the rows. */
function isMeasure(parts: readonly GridCell[], { value }: GridCell): boolean {
  return parts.some(({ figure }) => figure.decimals > 0) && parts.some((part) => part.value >= value);
}

/** Whether every row's closing stock is what was received in it and not resolved: a flow, not a stock. */
function isLeftOver(roles: readonly ColumnRole[], column: number, rows: readonly GridRow[]): boolean {
  const [received, resolved] = [roles.indexOf("received"), roles.indexOf("resolved")];
  const left = ({ cells }: GridRow) => (cells[received]?.value ?? Number.NaN) - (cells[resolved]?.value ?? 0);
  return rows.every((row) => row.cells[column]?.value === left(row));
}

function stockTotal(role: ColumnRole, parts: readonly GridCell[], stated: GridCell): Relation {
  const ends = [parts[0], parts.at(-1)].flatMap((cell) => cell ?? []);
  const end = ends.find(({ value }) => value === stated.value) ?? (role === "opening" ? ends[0] : ends[1]) ?? stated;
  return {
    kind: "stock-total",
    operands: [end.span, stated.span],
    outcome: checkSum([end.figure], stated.figure),
    severity: "warning",
  };
}

function meanOf(column: number, body: readonly GridRow[], stated: GridCell, roles: readonly ColumnRole[]): Relation[] {
  const weight = (["resolved", "count", "received", "total"] as const)
    .map((wanted) =>
      roles.findIndex((role, at) => role === wanted && body.some(({ cells }) => cells[at] !== undefined)),
    )
    .find((at) => at >= 0);
  if (weight === undefined) return [];
  const pairs = body.flatMap(({ cells }) => {
    const mean = cells[column];
    const size = cells[weight];
    return mean === undefined || size === undefined || size.value === 0 ? [] : [{ mean, size }];
  });
  const means = pairs.map(({ mean }) => mean);
  if (pairs.length === 0) return [];
  const outcome = checkWeightedMean(figuresOf(means), figuresOf(pairs.map(({ size }) => size)), stated.figure);
  return [{ kind: "weighted-mean", operands: [...means, stated].map(({ span }) => span), outcome }];
}
