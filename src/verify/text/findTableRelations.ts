import { checkRollForward } from "../checks/checkRollForward.js";
import { checkShare } from "../checks/checkShare.js";
import { checkSum } from "../checks/checkSum.js";
import type { ColumnRole } from "./columnRole.js";
import { columnRoles } from "./columnRoles.js";
import { MOVED } from "./cues.js";
import { figuresOf } from "./figuresOf.js";
import { findChangeColumns } from "./findChangeColumns.js";
import { findColumnSums } from "./findColumnSums.js";
import { findRateColumns } from "./findRateColumns.js";
import { findRowExtremes } from "./findRowExtremes.js";
import { findStatusRows } from "./findStatusRows.js";
import { findStockChain } from "./findStockChain.js";
import { findSubRows } from "./findSubRows.js";
import { findTotalRows } from "./findTotalRows.js";
import type { Relation } from "./Relation.js";
import type { Grid, GridRow } from "./readGrids.js";

const COUNTS: readonly ColumnRole[] = ["count", "total", "received", "resolved"];

/** Finds what the rows and columns of a table have to satisfy. */
export function findTableRelations(grid: Grid): readonly Relation[] {
  const { header, isNamed, rows } = grid;
  const roles = columnRoles(grid);
  const read = rows.filter(({ isUnread, cells }) => !isUnread && cells.some((cell) => cell !== undefined));
  const body = read.filter(({ isTotal }) => !isTotal);
  const totals = read.filter(({ isTotal }) => isTotal);
  const periods = body.filter(({ isPeriod }) => isPeriod).length > body.length / 2;
  const sums = rowTotals(roles, read);
  const divided = shares(roles, body, totals.length === 1 ? totals[0] : undefined);
  const found = [
    ...(rows.some(({ isUnread }) => isUnread) ? [] : findTotalRows(roles, read, periods)),
    ...rollForwards(header, roles, periods ? body : read, periods),
    ...(sums.length > 0 ? sums : findColumnSums(roles, read)),
    ...(divided.length > 0 ? divided : findRateColumns(roles, read)),
    ...meansOfNothing(roles, read),
    ...findRowExtremes(grid, roles),
    ...findChangeColumns(roles, read),
    ...findStatusRows(grid),
    ...findSubRows(grid),
  ];
  return isNamed ? found : found.filter(({ outcome }) => outcome.outcome.startsWith("pass"));
}

/** Opening + received - resolved = closing in every row, and one month's closing is the next month's opening. */
function rollForwards(
  header: readonly string[],
  roles: readonly ColumnRole[],
  rows: readonly GridRow[],
  periods: boolean,
): Relation[] {
  const [opening, received, resolved, closing] = (["opening", "received", "resolved", "closing"] as const).map((role) =>
    roles.indexOf(role),
  );
  if (opening === undefined || received === undefined || resolved === undefined || closing === undefined) return [];
  if (Math.min(received, resolved, closing) < 0) return [];
  if (opening < 0) return periods || roles.includes("period") ? findStockChain(rows, received, resolved, closing) : [];
  const found = rows.flatMap(({ cells }): Relation[] => {
    const row = [cells[opening], cells[received], cells[resolved], cells[closing]].flatMap((cell) => cell ?? []);
    const [a, b, c, d] = row;
    if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
    const outcome = checkRollForward(a.figure, b.figure, c.figure, d.figure);
    return [{ kind: "roll-forward", operands: row.map(({ span }) => span), outcome }];
  });
  const none = found.every(({ outcome: { outcome } }) => outcome === "fail");
  if (none && (found.length > 2 || header.some((name) => MOVED.test(name)))) return [];
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
  const filled = roles.map((_, index) => rows.some(({ cells }) => cells[index] !== undefined));
  const of = (...wanted: ColumnRole[]) =>
    roles.flatMap((role, index) => (wanted.includes(role) && filled[index] === true ? [index] : []));
  const counted = of("count", "received");
  const all = counted.length > 0 ? counted : of("resolved", "closing");
  const before = all.filter((index) => index < column);
  const parts = before.length > 1 ? before : all;
  if (column < 0 || parts.length < 2) return [];
  const found = rows.flatMap(({ cells }): Relation[] => {
    const total = cells[column];
    const counts = parts.map((index) => cells[index]).filter((cell) => cell !== undefined);
    if (total === undefined || counts.length < 2) return [];
    const operands = [...counts, total].map(({ span }) => span);
    return [{ kind: "sum", operands, outcome: checkSum(figuresOf(counts), total.figure) }];
  });
  const failed = found.filter(({ outcome }) => outcome.outcome === "fail").length;
  return failed < found.length && failed <= 2 ? found : mostlyHeld(found);
}

/** A column of percentages beside counts: shares of the total. */
function shares(roles: readonly ColumnRole[], body: readonly GridRow[], total: GridRow | undefined): Relation[] {
  const column = roles.indexOf("percent");
  const count = roles.slice(0, Math.max(0, column)).findLastIndex((role) => COUNTS.includes(role));
  if (column < 0 || count < 0 || roles.lastIndexOf("percent") !== column) return [];
  const counts = body.flatMap(({ cells }) => cells[count] ?? []);
  const stated = total?.cells[count];
  const sum = counts.reduce((all, { value }) => all + value, 0);
  if (stated === undefined && !Number.isSafeInteger(sum)) return [];
  const whole = stated?.figure ?? { units: sum, decimals: 0 };
  const found = body.flatMap(({ cells }): Relation[] => {
    const part = cells[count];
    const printed = cells[column];
    if (part === undefined || printed === undefined) return [];
    return [
      {
        kind: "share",
        operands: [part.span, ...(stated === undefined ? [] : [stated.span]), printed.span],
        outcome: checkShare(part.figure, whole, printed.figure),
      },
    ];
  });
  if (stated === undefined && isOfOther(found, sum, column, count, body)) return [];
  const shown = body.reduce((all, { cells }) => all + (cells[column]?.value ?? 0), 0);
  return mostlyHeld(Math.abs(shown - 100) < 1e-9 ? found.filter((relation) => !isMoved(relation)) : found);
}

/** Whether some of the percentages are not those of the sum of the rows, and all can be those of one other whole. */
function isOfOther(found: readonly Relation[], sum: number, column: number, count: number, body: readonly GridRow[]) {
  if (found.every(({ outcome }) => outcome.outcome !== "fail")) return false;
  let [least, most] = [0, Number.MAX_VALUE];
  for (const { cells } of body) {
    const part = cells[count];
    const percent = cells[column];
    if (part === undefined || percent === undefined) continue;
    const half = 0.5 * 10 ** -percent.figure.decimals;
    least = Math.max(least, (100 * part.value) / (percent.value + half));
    if (percent.value > half) most = Math.min(most, (100 * part.value) / (percent.value - half));
  }
  return least <= most && (sum < least || sum > most);
}

/** A share that is one step of its last digit off, in a column that was made to add to 100. */
function isMoved({ outcome: { outcome, difference } }: Relation): boolean {
  return outcome === "fail" && /^-?(?:1|0\.0*1)$/.test(difference ?? "");
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
