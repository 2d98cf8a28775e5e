import { slipOf } from "../../common/slipOf.js";
import { caseRole } from "../clauses/caseRole.js";
import { type ColumnRole, columnRole, MEASURES } from "../clauses/columnRole.js";
import { OTHER } from "../passage/cues.js";
import type { GridRow } from "../passage/readGrids.js";
import { fails } from "../relations/fails.js";
import type { Relation } from "../relations/Relation.js";
import { cellsByStart } from "./cellsByStart.js";
import { isOfLess } from "./isOfLess.js";
import { isPartRow } from "./isPartRow.js";
import { judgeTotalRow } from "./judgeTotalRow.js";
import { rowGroups } from "./rowGroups.js";
import type { Table } from "./Table.js";

/** A row that is called a total and nothing else: no company of that name, no total of a part. */
const BARE =
  /^(?:(?:grand |overall )?totals?|all|overall|sum|all (?:complaints|calls|cases|contacts|requests|tickets|enquiries|reports|channels|categories|subjects|regions|sectors)|total (?:complaints|calls|cases|contacts|requests|tickets|enquiries|reports|received)|(?:ال)?(?:اجمالي|مجموع|جمله|كل)(?: (?:ال)?(?:عام|كلي|عدد|شكاوي|بلاغات|طلبات|مكالمات|اتصالات|حالات|تذاكر))?|(?:جميع|كل|كافه) ال[ء-ي]+)$/;
const DASHED = /^[-–•]/;
/** How far a total above its rows, the last of which is of all others, may miss them. */
const FAR = 0.1;
/** Of smaller sums two digits that changed places may be what some rows leave out. */
const LARGE = 1000;
/** Beyond this many rows a total is only compared with the rows since the total before it. */
const LONGEST = 1000;
/** Of so many rows two divisions of one total, and sums among them, are looked for. */
const DIVIDED = 30;

/** The row is none of counts: "Answered, %". */
const PERCENT = /(?<!\d ?)(?:[%٪]|(?<![a-z])per ?cent)|^(?:ال)?نسبه(?![ء-ي])/;
/** "Answered, %" is a row of rates; "waiting time" may be what complaints are about. */
const RATES: readonly ColumnRole[] = ["percent", "rate"];

/** The total has a note that may say what it leaves out. */
const NOTED = /[a-zء-ي]\s*(?:[*†‡]|\([\d٠-٩*]{1,2}\))$/;

/** A total of time or money is none of rows that count. */
const MEASURED =
  /(?<![a-zء-ي])(?:hours?|days?|minutes?|costs?|amounts?|value|paid|fees|budget|staff|(?:ال)?(?:تكلف|مبلغ|مبالغ|قيم|ساعات|ايام|دقايق)[ء-ي]*)(?![a-zء-ي])/;

/** Every total row, over the rows since the total before it or over all rows, whichever it agrees with; rows of percentages are apart from those that count. */
export function findTotalRows(table: Table): readonly Relation[] {
  const parted = [false, true].map((isOf) => table.read.filter(({ label }) => PERCENT.test(label) === isOf));
  const lists = parted.some((rows) => rows.every(({ isTotal }) => isTotal)) ? [table.read] : parted;
  return lists.flatMap((rows) => totalsOf(table, rows));
}

function totalsOf(table: Table, read: readonly GridRow[]): readonly Relation[] {
  const { header } = table;
  const values = cellsByStart(read);
  let segment: GridRow[] = [];
  const all: GridRow[] = [];
  return read.flatMap((row, index) => {
    if (!row.isTotal) {
      segment.push(row);
      all.push(row);
      return [];
    }
    const own = judgeTotalRow(table, segment, row);
    const whole = all.length > LONGEST ? own : judgeTotalRow(table, all, row);
    const added = failuresIn(whole) < failuresIn(own) || own.length === 0 ? whole : own;
    const isUnheld = added.length === 0 || added.some(fails);
    const above = isUnheld
      ? (otherwise(table, segment, all, row) ?? withoutOne(table, segment, row, added) ?? added)
      : added;
    segment = [];
    const rest = above.length === 0 || above.some(fails) ? rowsBelow(read, index) : [];
    const below = judgeTotalRow(table, rest, row);
    const isHead = index === 0 && BARE.test(row.label) && below.every((sum) => isTotalAbove(sum, rest));
    const nearest = below.length > 0 && (!below.some(fails) || isHead) ? below : above;
    const found = nearest.every((one) => isOfLess(one, values)) ? [] : nearest;
    const measure = MEASURED.exec(row.label)?.[0];
    const names = [...header, ...all.map(({ label }) => label)];
    const isOther = measure !== undefined && !names.some((name) => name.includes(measure));
    return (NOTED.test(row.label) && !row.label.startsWith("*")) || isOther
      ? found.filter((relation) => !fails(relation))
      : found;
  });
}

/** The rows that a total of closed cases adds: none of "Pending | 40" in "Total closed | 260". */
function withoutPending(rows: readonly GridRow[], { label }: GridRow): readonly GridRow[] {
  if (caseRole(label) !== "resolved") return rows;
  return rows.filter((row) => [undefined, "resolved"].includes(caseRole(row.label)));
}

/** What a total row is of, where it is no sum of the rows: of those that are no parts or sums of others, or of each of two divisions. */
function otherwise(
  table: Table,
  segment: readonly GridRow[],
  all: readonly GridRow[],
  total: GridRow,
): readonly Relation[] | undefined {
  const holding = (rows: readonly GridRow[]) => {
    const found = judgeTotalRow(table, rows, total);
    return found.length > 0 && !found.some(fails) ? found : undefined;
  };
  const whole = all.length > LONGEST ? segment : all;
  const parted = [segment, whole].map((rows) => rows.filter((row) => !isPartRow(row)));
  // A row of rates is none of a group, and the rate of all none of the rates of groups.
  const { groups, main: heads } = rowGroups(whole.filter(({ label }) => !RATES.includes(columnRole(label))));
  const counted: Table = { ...table, roles: table.roles.map((role) => (MEASURES.includes(role) ? "change" : role)) };
  const sums = judgeTotalRow(counted, heads, total);
  if (groups.length > 0 && sums.length > 0 && !sums.some(fails)) return sums;
  // Lists without any row less have been judged.
  const main = [...parted, heads, withoutPending(whole, total)].filter(
    ({ length }, at) => length < (at === 0 ? segment : whole).length,
  );
  const divisions = all.length > DIVIDED ? [] : all.map((_, at) => [all.slice(0, at), all.slice(at)] as const);
  const last = divisions.find((both) => both.every((rows) => holding(rows) !== undefined))?.[1];
  return main.map(holding).find((found) => found !== undefined) ?? (last && holding(last));
}

/** Of a total that most columns give without one of the rows, and fewer with it, what they give: "Calls made | 800 | 790", "Calls answered | 720 | 700", "Visits | 60 | 50", "Total | 780 | 750". */
function withoutOne(
  table: Table,
  rows: readonly GridRow[],
  total: GridRow,
  added: readonly Relation[],
): readonly Relation[] | undefined {
  if (rows.length > DIVIDED || rows.length < 3) return undefined;
  const most = added.length === 0 ? Number.POSITIVE_INFINITY : failuresIn(added);
  return rows
    .map((_, at) => judgeTotalRow(table, [...rows.slice(0, at), ...rows.slice(at + 1)], total))
    .find((found) => found.length > 2 * failuresIn(found) + 1 && failuresIn(found) < most);
}

/** The rows from a total row to the next one; only those with a dash, where the first has one. */
function rowsBelow(rows: readonly GridRow[], index: number): readonly GridRow[] {
  const rest = rows.slice(index + 1, index + 1 + LONGEST);
  const isDashed = rest[0] !== undefined && DASHED.test(rest[0].label);
  const next = rest.findIndex(({ isTotal, label }) => isTotal || (isDashed && !DASHED.test(label)));
  return next < 0 ? rest : rest.slice(0, next);
}

/** Whether the first row of a table is the total of those below it, though they miss it: the last is of all others, or two digits changed places. */
function isTotalAbove({ kind, outcome }: Relation, rows: readonly GridRow[]): boolean {
  const { numerator = 0, denominator = 1 } = outcome.computed ?? {};
  const off = Math.abs(Number(outcome.difference ?? 0)) * denominator;
  const sum = numerator / denominator;
  const isTurned = sum >= LARGE && slipOf(sum + Number(outcome.difference ?? 0), sum) === "swapped-digits";
  return kind === "sum" && off <= FAR * numerator && (isTurned || OTHER.test(rows.at(-1)?.label ?? ""));
}

function failuresIn(relations: readonly Relation[]): number {
  return relations.filter(fails).length;
}
