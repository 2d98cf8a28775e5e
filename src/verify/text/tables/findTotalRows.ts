import type { ColumnRole } from "../clauses/columnRole.js";
import { cellsOf } from "../passage/cellsOf.js";
import { columnOf } from "../passage/columnOf.js";
import { OTHER } from "../passage/cues.js";
import type { GridCell, GridRow } from "../passage/readGrids.js";
import { fails } from "../relations/fails.js";
import { overallOrPlain } from "../relations/overallOrPlain.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { relateOverall } from "../relations/relateOverall.js";
import { sumOf } from "../relations/sumOf.js";
import { isMeanRow } from "./isMeanRow.js";
import type { Table } from "./Table.js";

const DASHED = /^[-–•]/;
/** A row that is a part of one above it. */
const PART =
  /^(?:[-–•↳]|(?:of which|of these|of them|including|incl\.|thereof)(?![a-z])|و?(?:منها|منهم|من بينها|من ضمنها|بما فيها)(?![ء-ي]))/;
/** A total above rows that miss it by more than this share is that of more than they are, unless the last is a class for all others. */
const FAR = 0.02;
/** Beyond this many rows a total is only compared with the rows since the total before it. */
const LONGEST = 1000;
const NEVER_ADDED: readonly ColumnRole[] = ["period", "rate", "highest", "change", "running"];
const STOCKS: readonly ColumnRole[] = ["opening", "closing"];
/** The columns that the means of a table are weighted by, the likeliest first. */
const WEIGHTS: readonly ColumnRole[] = ["resolved", "count", "received", "total"];

/** The total has a note that may say what it leaves out. */
const NOTED = /[a-zء-ي]\s*(?:[*†‡]|\([\d٠-٩*]{1,2}\))$/;

/** Every total row, over the rows since the total before it or over all rows, whichever it agrees with. */
export function findTotalRows(table: Table): readonly Relation[] {
  const { read } = table;
  let segment: GridRow[] = [];
  const all: GridRow[] = [];
  return read.flatMap((row, index) => {
    if (isMeanRow(row)) return [];
    if (!row.isTotal) {
      segment.push(row);
      all.push(row);
      return [];
    }
    const own = totalsOf(table, segment, row);
    const whole = all.length > LONGEST ? own : totalsOf(table, all, row);
    segment = [];
    const added = failuresIn(whole) < failuresIn(own) || own.length === 0 ? whole : own;
    const parted = added.some(fails)
      ? totalsOf(
          table,
          all.slice(-LONGEST).filter(({ label }) => !PART.test(label)),
          row,
        )
      : [];
    const above = parted.length > 0 && !parted.some(fails) ? parted : added;
    const rest = above.length === 0 || above.some(fails) ? rowsBelow(read, index) : [];
    const below = totalsOf(table, rest, row);
    const isBelow =
      below.length > 0 && (!below.some(fails) || (index === 0 && below.every((sum) => isHeading(sum, rest))));
    const found = isBelow ? below : above;
    return NOTED.test(row.label) ? found.filter((relation) => !fails(relation)) : found;
  });
}

/** The rows from a total row to the next one; only those with a dash, where the first has one. */
function rowsBelow(rows: readonly GridRow[], index: number): readonly GridRow[] {
  const rest = rows.slice(index + 1, index + 1 + LONGEST);
  const isDashed = rest[0] !== undefined && DASHED.test(rest[0].label);
  const next = rest.findIndex(({ isTotal, label }) => isTotal || (isDashed && !DASHED.test(label)));
  return next < 0 ? rest : rest.slice(0, next);
}

/** Whether the first row of a table is the total of those below it, though they miss it. */
function isHeading({ kind, outcome }: Relation, rows: readonly GridRow[]): boolean {
  const { numerator = 0, denominator = 1 } = outcome.computed ?? {};
  const off = Math.abs(Number(outcome.difference ?? 0)) * denominator;
  return kind === "sum" && (OTHER.test(rows.at(-1)?.label ?? "") || off <= FAR * numerator);
}

function failuresIn(relations: readonly Relation[]): number {
  return relations.filter(fails).length;
}

/** What the total row has to be: one number for everything above it, or a total for each column. */
function totalsOf(table: Table, body: readonly GridRow[], total: GridRow): readonly Relation[] {
  const columns = table.roles.flatMap((_, column) => totalOf(table, column, body, total));
  const present = (row: GridRow) => row.cells.filter((cell) => cell !== undefined);
  const [only, ...others] = present(total);
  if (only === undefined || others.length > 0 || !body.some((row) => present(row).length > 1)) return columns;
  const whole = relate("sum", body.flatMap(present), only);
  return fails(whole) && (total.isWhole || !columns.some(fails)) ? columns : [whole];
}

/** The total row of one column: a sum of flows, a weighted mean, or for a stock over months its first or last value. */
function totalOf(table: Table, column: number, body: readonly GridRow[], total: GridRow): readonly Relation[] {
  const { roles, ofPeriods } = table;
  const role = roles[column] ?? "count";
  const stated = total.cells[column];
  const parts = columnOf(body, column);
  if (stated === undefined || parts.length < 2 || NEVER_ADDED.includes(role)) return [];
  const mean = (judge: typeof overallOrPlain) => meanOf(roles, column, body, stated, judge);
  if (role === "mean") return mean((...groups) => [relateOverall(...groups)]);
  // A percentage of each row's own count is weighted like a mean.
  if (role === "percent") return Math.abs(sumOf(parts) - 100) < 3 ? [] : mean(overallOrPlain);
  const sum = relate("sum", parts, stated);
  if (fails(sum)) {
    if (role === "difference" || body.some(({ withheld }) => withheld[column])) return [];
    if (isMeasure(parts, stated)) return mean(overallOrPlain);
  }
  const isExact = sum.outcome.outcome === "pass";
  const [first = stated, last = stated] = [parts[0], parts.at(-1)];
  const either = [first, last].find(({ value }) => value === stated.value);
  const isStock = STOCKS.includes(role) && ofPeriods;
  if (!isStock || (either === undefined && isLeftOver(roles, column, body))) return [sum];
  const end = either ?? (role === "opening" ? first : last);
  const held: Relation = { ...relate("stock-total", [end], stated), severity: "warning" };
  return [isExact && stated.value !== 0 ? { ...held, operands: sum.operands } : held];
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

function meanOf(
  roles: readonly ColumnRole[],
  column: number,
  body: readonly GridRow[],
  stated: GridCell,
  judge: typeof overallOrPlain,
): readonly Relation[] {
  const weight = WEIGHTS.map((wanted) =>
    roles.findIndex((role, at) => role === wanted && body.some(({ cells }) => cells[at] !== undefined)),
  ).find((at) => at >= 0);
  const pairs = cellsOf(body, [column, weight ?? -1]).filter(([, size]) => size?.value !== 0);
  const [means, sizes] = [0, 1].map((at) => pairs.flatMap((pair) => pair[at] ?? []));
  return means === undefined || sizes === undefined || pairs.length === 0 ? [] : judge(means, sizes, stated);
}
