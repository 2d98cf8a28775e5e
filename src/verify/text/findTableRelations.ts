import { checkRollForward } from "../checks/checkRollForward.js";
import { checkShare } from "../checks/checkShare.js";
import { checkSum } from "../checks/checkSum.js";
import { checkWeightedMean } from "../checks/checkWeightedMean.js";
import { type ColumnRole, columnRole } from "./columnRole.js";
import type { Relation } from "./Relation.js";
import type { Grid, GridCell, GridRow } from "./readGrids.js";

/** Beyond this many rows a total is only compared with the rows since the total before it. */
const LONGEST = 1000;

/** Finds what the rows and columns of a table have to satisfy. */
export function findTableRelations({ header, rows }: Grid): readonly Relation[] {
  const roles = header.map((name) => columnRole(name));
  const read = rows.filter(({ isUnread, cells }) => !isUnread && cells.some((cell) => cell !== undefined));
  const body = read.filter(({ isTotal }) => !isTotal);
  const totals = read.filter(({ isTotal }) => isTotal);
  const periods = body.filter(({ isPeriod }) => isPeriod).length > body.length / 2;
  return [
    ...(rows.some(({ isUnread }) => isUnread) ? [] : totalRows(roles, read, periods)),
    ...rollForwards(roles, periods ? body : read, periods),
    ...rowTotals(roles, read),
    ...shares(roles, body, totals.length === 1 ? totals[0] : undefined),
    ...meansOfNothing(roles, read),
  ];
}

/** Every total row, over the rows since the total before it or over all rows, whichever it agrees with. */
function totalRows(roles: readonly ColumnRole[], rows: readonly GridRow[], periods: boolean): Relation[] {
  let segment: GridRow[] = [];
  const all: GridRow[] = [];
  return rows.flatMap((row) => {
    if (!row.isTotal) {
      segment.push(row);
      all.push(row);
      return [];
    }
    const own = totalsOf(roles, segment, row, periods);
    const whole = all.length > LONGEST ? own : totalsOf(roles, all, row, periods);
    segment = [];
    return failures(whole) < failures(own) || own.length === 0 ? whole : own;
  });
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
  if (only === undefined || others.length > 0 || !across)
    return roles.flatMap((role, column) => totalOf(role, column, body, total, periods, roles));
  const operands = [...parts, only].map(({ span }) => span);
  return [{ kind: "sum", operands, outcome: checkSum(figuresOf(parts), only.figure) }];
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
  if (stated === undefined || parts.length < 2 || role === "percent" || role === "period") return [];
  const operands = [...parts, stated].map(({ span }) => span);
  if (role === "mean") return meanOf(column, body, stated, roles);
  const outcome = checkSum(figuresOf(parts), stated.figure);
  const stock = role === "opening" || role === "closing" || role === "ageing";
  if (!stock || !periods || outcome.outcome !== "pass" || stated.value === 0) {
    if (stock && periods) return [stockTotal(role, parts, stated)];
    return [{ kind: "sum", operands, outcome }];
  }
  const single = parts.filter(({ value }) => value > 0).length === 1;
  const held = stockTotal(role, parts, stated);
  if (single && held.outcome.outcome === "pass") return [held];
  return [{ kind: "stock-total", operands, outcome: held.outcome, severity: "warning" }];
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
    .map((role) => roles.indexOf(role))
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

/** Opening + received - resolved = closing in every row, and one month's closing is the next month's opening. */
function rollForwards(roles: readonly ColumnRole[], rows: readonly GridRow[], periods: boolean): Relation[] {
  const [opening, received, resolved, closing] = (["opening", "received", "resolved", "closing"] as const).map((role) =>
    roles.indexOf(role),
  );
  if (opening === undefined || received === undefined || resolved === undefined || closing === undefined) return [];
  if (Math.min(opening, received, resolved, closing) < 0) return [];
  const found = rows.flatMap(({ cells }): Relation[] => {
    const row = [cells[opening], cells[received], cells[resolved], cells[closing]].flatMap((cell) => cell ?? []);
    const [a, b, c, d] = row;
    if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
    const outcome = checkRollForward(a.figure, b.figure, c.figure, d.figure);
    return [{ kind: "roll-forward", operands: row.map(({ span }) => span), outcome }];
  });
  return periods ? [...found, ...chain(rows, opening, closing)] : found;
}

function chain(rows: readonly GridRow[], opening: number, closing: number): Relation[] {
  const links = (ordered: readonly GridRow[]) =>
    ordered.slice(1).flatMap(({ cells }, index) => {
      const before = ordered[index]?.cells[closing];
      const after = cells[opening];
      return before === undefined || after === undefined ? [] : [{ before, after }];
    });
  const held = (pairs: ReturnType<typeof links>) =>
    pairs.filter(({ before, after }) => before.value === after.value).length;
  const forward = links(rows);
  const backward = links([...rows].reverse());
  const best = held(backward) > held(forward) ? backward : forward;
  if (held(best) * 2 < best.length) return [];
  return best.map(({ before, after }) => ({
    kind: "repeated",
    operands: [before.span, after.span],
    outcome: checkSum([before.figure], after.figure),
  }));
}

/** A total column is the sum of the counts before it; where it is so in most rows, it has to be in all. */
function rowTotals(roles: readonly ColumnRole[], rows: readonly GridRow[]): Relation[] {
  const column = roles.lastIndexOf("total");
  const parts = roles.flatMap((role, index) => (role === "count" || role === "received" ? [index] : []));
  if (column < 0 || parts.length < 2) return [];
  const found = rows.flatMap(({ cells }): Relation[] => {
    const total = cells[column];
    const counts = parts.map((index) => cells[index]).filter((cell) => cell !== undefined);
    if (total === undefined || counts.length < 2) return [];
    const operands = [...counts, total].map(({ span }) => span);
    return [{ kind: "sum", operands, outcome: checkSum(figuresOf(counts), total.figure) }];
  });
  return mostlyHeld(found);
}

/** A column of percentages beside counts: shares of the total. */
function shares(roles: readonly ColumnRole[], body: readonly GridRow[], total: GridRow | undefined): Relation[] {
  const column = roles.indexOf("percent");
  const count = roles.slice(0, Math.max(0, column)).lastIndexOf("count");
  if (column < 0 || count < 0 || roles.lastIndexOf("percent") !== column) return [];
  const counts = body.flatMap(({ cells }) => cells[count] ?? []);
  const whole = total?.cells[count]?.figure ?? {
    units: counts.reduce((sum, { value }) => sum + value, 0),
    decimals: 0,
  };
  const found = body.flatMap(({ cells }): Relation[] => {
    const part = cells[count];
    const printed = cells[column];
    if (part === undefined || printed === undefined) return [];
    return [
      { kind: "share", operands: [part.span, printed.span], outcome: checkShare(part.figure, whole, printed.figure) },
    ];
  });
  return mostlyHeld(found);
}

/** A mean over no cases at all. */
function meansOfNothing(roles: readonly ColumnRole[], rows: readonly GridRow[]): Relation[] {
  const mean = roles.indexOf("mean");
  const resolved = roles.indexOf("resolved");
  if (mean < 0 || resolved < 0) return [];
  return rows.flatMap(({ cells }): Relation[] => {
    const value = cells[mean];
    const count = cells[resolved];
    if (value === undefined || count === undefined || count.value !== 0 || value.value === 0) return [];
    const outcome = { outcome: "cannot-check", reason: "zero-denominator" } as const;
    return [{ kind: "weighted-mean", operands: [count.span, value.span], outcome, severity: "warning" }];
  });
}

function mostlyHeld(relations: readonly Relation[]): Relation[] {
  const held = relations.filter(({ outcome }) => outcome.outcome !== "fail").length;
  return held * 2 >= relations.length && held > 0 ? [...relations] : [];
}

function figuresOf(cells: readonly GridCell[]) {
  return cells.map(({ figure }) => figure);
}
