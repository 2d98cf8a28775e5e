import { COUNTED } from "../clauses/columnRole.js";
import { cellsOf } from "../passage/cellsOf.js";
import { columnOf } from "../passage/columnOf.js";
import { OTHER } from "../passage/cues.js";
import type { GridRow } from "../passage/readGrids.js";
import { fails } from "../relations/fails.js";
import { heldButOne } from "../relations/heldButOne.js";
import type { Relation } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { shareList } from "../shares/shareList.js";
import { isBareTotal } from "./isBareTotal.js";
import { isPartRow } from "./isPartRow.js";
import type { Table } from "./Table.js";

const FEWEST = 3;
/** How far from 100 percentages may be that are all: said by a total row, or else by their name and a class for the others. */
const FAR = { totalled: 25, others: 10 };
/** Shares and no rates. */
const SHARE =
  /^[\s(]*(?:[%٪]|(?:the )?(?:shares?|percentages?|per ?cents?|proportion)|(?:ال)?(?:نسبه|حصه)(?: (?:ال)?ميويه)?)[\s()%٪]*(?:(?:of|من) (?:all|the|ال)? ?(?:total|اجمالي|مجموع|complaints|شكاوي)?)?$/;

/**
 * Finds the shares of a table that gives no counts for them: columns of percentages that add to 100, or have to since their total row
 * says 100 or their last row is of all others, and the rows of a table in which most rows add to 100.
 */
export function findTableShares(table: Table): readonly Relation[] {
  const { roles, read, body } = table;
  const isFilled = (column: number) => columnOf(read, column).length > 0;
  if (roles.some((role, column) => COUNTED.includes(role) && isFilled(column))) return [];
  const percents = roles.flatMap((role, column) => (role === "percent" && isFilled(column) ? [column] : []));
  const down = percents.flatMap((column) => sharesDown(table, column));
  if (down.length > 0 || percents.length < 2) return down;
  const rows = cellsOf(body, percents).filter((parts) => Math.abs(sumOf(parts) - 100) < FAR.others);
  const across = rows.length < body.length || rows.length < FEWEST ? [] : heldButOne(rows.map(shareList));
  // Two percentages make 100 by chance.
  return percents.length < FEWEST && across.length < FEWEST ? [] : across;
}

function sharesDown({ header, read }: Table, column: number): readonly Relation[] {
  const at = read.findIndex(({ isTotal }) => isTotal);
  const rows = (at < 0 ? read : read.slice(0, at)).filter((row) => !isPartRow(row));
  const parts = columnOf(rows, column);
  if (parts.length < FEWEST || parts.length < rows.length || parts.some(({ value }) => value > 100)) return [];
  const { outcome } = shareList(parts);
  const off = Math.abs(sumOf(parts) - 100);
  if (at < 0) {
    const last = rows.at(-1)?.label ?? "";
    const isOthers = OTHER.test(last) && !/[*†‡)]$/.test(last) && SHARE.test(header[column] ?? "") && off < FAR.others;
    const found = shareList(parts);
    return isOthers || !fails(found) ? [found] : [];
  }
  const total = read[at]?.cells[column];
  if (total?.value !== 100 || off > FAR.totalled || !isBare(read.slice(at))) return [];
  // Of a total it is told how much it is more, of a list how much less than all it is.
  const difference = outcome.difference?.replace(/^-|^(?=[^-0])/, (sign) => (sign === "" ? "-" : ""));
  return [{ kind: "sum", operands: [...parts, total], outcome: { ...outcome, ...(difference && { difference }) } }];
}

function isBare([total, ...below]: readonly GridRow[]): boolean {
  return total !== undefined && isBareTotal(total) && below.length === 0;
}
