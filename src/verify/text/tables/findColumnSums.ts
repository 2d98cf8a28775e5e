import { type ColumnRole, columnRole, MEASURES } from "../clauses/columnRole.js";
import { slipOfSum } from "../lists/slipOfSum.js";
import { columnOf } from "../passage/columnOf.js";
import type { GridCell, GridRow } from "../passage/readGrids.js";
import { bestWay } from "../relations/bestWay.js";
import { fails } from "../relations/fails.js";
import { mostlyHeld } from "../relations/mostlyHeld.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import { findRowShares } from "./findRowShares.js";
import { isNoSum } from "./isNoSum.js";
import { isPeriodLabel } from "./isPeriodLabel.js";
import { isSlipOfOneRow } from "./isSlipOfOneRow.js";
import { placesOf } from "./placesOf.js";
import { relateRows } from "./relateRows.js";
import type { Table } from "./Table.js";

/** Columns of counts, whatever they are called: "this month" may be the sum of two regions. */
const COUNTS: readonly ColumnRole[] = ["count", "received", "resolved", "closing", "total", "period"];
const STATES: readonly ColumnRole[] = ["count", "opening", "received", "resolved", "closing", "total"];
/** Beside those that were closed, the others. */
const OPEN = /^(?:still )?open$|^(?:ال)?مفتوح[هات]*$/;
const WIDEST = 16;
const COUNTED: readonly ColumnRole[] = ["count", "received"];
const MOST_PARTS = 6;
/** Smaller numbers are a slip away from another one by chance, but not where three columns make a fourth. */
const LARGE = 1000;
/** What one column leaves of another: "Budget | Spent | Remaining". */
const LEFT =
  /(?<![a-z])(?:remain[a-z]*|left|unspent|balance|(?:still |un)?open|unclosed|unresolved|unanswered|pending|outstanding)(?![a-z])|(?<![ء-ي])(?:ال)?(?:متبقي|باقي|مفتوح|معلق|رصيد|غير)[ء-ي]*(?![ء-ي])/;
/** Some of what is left: "open over 30 days". */
const SOME = /\d|(?<![a-z])(?:over|under|more|less)(?![a-z])|(?<![ء-ي])(?:اكثر|اقل|فوق|دون)(?![ء-ي])/;
/** So many rows make a sum no accident: fewer of a column that is called a total. */
const ROWS = { named: 2, unnamed: 3, besideOneWrong: 4 } as const;

/** Finds the column that is the sum of others in the rows of a table: the last that is called a total, or else one of those beside it. */
export function findColumnSums(table: Table): readonly Relation[] {
  const states = totalOfStates(table);
  if (states.length > 0) return states;
  const shares = findRowShares(table);
  if (shares.length > 0) return shares;
  const named = namedTotal(table);
  return named.length > 0 ? named : sumsBeside(table);
}

/** What was closed and what is open are all there is, where no other column counts anything, and most rows show it: open cases may be of before. */
function totalOfStates({ header, roles, read }: Table): readonly Relation[] {
  const counted = placesOf({ roles, read }, STATES);
  const closed = counted.find((at) => roles[at] === "resolved");
  const open = counted.find((at) => roles[at] === "closing" || OPEN.test(header[at] ?? ""));
  const total = counted.find((at) => roles[at] === "total");
  if (counted.length !== 3 || closed === undefined || open === undefined || total === undefined) return [];
  const found = relateRows("sum", read, [closed, open, total]);
  return found.length > 1 ? mostlyHeld(found) : [];
}

/** A total column is the sum of the counts, of those still open as well where more rows show it; where it is so in most rows, it has to be in all. */
function namedTotal(table: Table): readonly Relation[] {
  const [counts = [], all = []] = [COUNTED, [...COUNTED, "closing"] as const].map((wanted) =>
    totalOf(table, placesOf(table, wanted)),
  );
  return all.filter(fails).length < counts.filter(fails).length ? all : counts;
}

function totalOf({ header, roles, read }: Table, parts: readonly number[]): readonly Relation[] {
  const column = roles.lastIndexOf("total");
  if (column < 0 || parts.length < 2) return [];
  const overTime = parts.every((at) => isPeriodLabel(header[at] ?? ""));
  const found = read.flatMap(({ cells, label }): Relation[] => {
    const total = cells[column];
    const counts = parts.flatMap((index) => cells[index] ?? []);
    if (total === undefined || counts.length < 2 || ![total, ...counts].every(isWhole)) return [];
    const sum = relate("sum", counts, total);
    const role = columnRole(label);
    const mayBeNone = overTime || MEASURES.includes(role);
    return fails(sum) && mayBeNone && isNoSum(counts, total, label, role, overTime) ? [] : [sum];
  });
  const failed = found.filter(fails).length;
  if (failed < found.length && failed <= 2) return found;
  return overTime && found.length === 1 && isSlipOfOneRow(read, [...parts, column]) ? found : mostlyHeld(found);
}

/** Shares and means are never added. */
function isWhole({ kind, figure }: GridCell): boolean {
  return kind !== "percent" && figure.decimals <= 0;
}

/** Where one row alone is no sum of the columns right beside it, it is wrong if the column is called a total, or if many rows are. */
function sumsBeside({ header, roles, read, ofPeriods }: Table): readonly Relation[] {
  // A row of percentages is that of no sums.
  const rows = read.filter(({ cells }) => cells.some((cell) => cell !== undefined && isWhole(cell)));
  const columns = roles.flatMap((role, column) => {
    const cells = COUNTS.includes(role) ? columnOf(rows, column) : [];
    return cells.length >= ROWS.named && cells.every(isWhole) ? [column] : [];
  });
  if (columns.length < 3 || columns.length > WIDEST) return [];
  // Beside other columns, or from month to month, what is left is of more.
  const isAlone = columns.length === 3 && !ofPeriods && !roles.includes("opening");
  const ways: (readonly Relation[])[] = [];
  for (const [at, total] of columns.entries())
    for (const side of [columns.slice(at + 1), columns.slice(0, at).reverse()])
      for (let length = 2; length <= Math.min(MOST_PARTS, side.length); length++) {
        const parts = side.slice(0, length);
        const isLeft = isAlone && parts.some((part) => LEFT.test(header[part] ?? "") && !SOME.test(header[part] ?? ""));
        const isNamed = roles[total] === "total" || isLeft;
        // Of what went beyond its budget nothing remains.
        const some = isLeft ? rows.filter(({ cells }) => parts.every((part) => cells[part]?.value !== 0)) : rows;
        const found = sumsOf(some, total, parts, isNamed);
        if (found.length > 0) ways.push(found);
      }
  return bestWay(ways);
}

function sumsOf(
  rows: readonly GridRow[],
  total: number,
  parts: readonly number[],
  isNamed: boolean,
): readonly Relation[] {
  const relations: Relation[] = [];
  let [held, failed, isSlip] = [0, 0, false];
  for (const { cells } of rows) {
    const stated = cells[total];
    const counts = parts.flatMap((column) => cells[column] ?? []);
    if (stated === undefined || counts.length < parts.length) continue;
    const relation = relate("sum", counts, stated);
    // A total row that counts what no other row of that column does.
    const isMore = cells.some((cell) => cell && !counts.includes(cell) && cell.value === stated.value - sumOf(counts));
    if (fails(relation) && isMore) continue;
    if (fails(relation) && ++failed > 1) return [];
    isSlip ||=
      fails(relation) && (stated.value >= LARGE || counts.length > 2) && slipOfSum(stated, counts).slips.length > 0;
    if (relation.outcome.outcome === "pass" && counts.filter(({ value }) => value > 0).length > 1) held++;
    relations.push(relation);
  }
  const besideWrong = isSlip ? ROWS.unnamed : ROWS.besideOneWrong;
  const least = isNamed ? ROWS.named : failed > 0 ? besideWrong : ROWS.unnamed;
  return held >= least ? relations : [];
}
