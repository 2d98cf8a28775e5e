import { cellPeriod } from "./cellPeriod.js";
import { placeCells } from "./placeCells.js";
import type { Cell } from "./tableCell.js";

/** What stands over a column, and the period that it names. */
export interface Head {
  readonly text: string;
  readonly period: string | undefined;
}

/** The header of a table by its columns, and how many rows it takes. */
export interface Header {
  readonly heads: ReadonlyMap<number, Head>;
  readonly rows: number;
}

/** A period begins with its year, of so many digits. */
const YEAR = 4;

/** The header over the values of a table: its first row, and a second one that parts the columns of the first. */
export function headerRows(table: readonly (readonly Cell[])[], width: number): Header {
  const [first = [], second = []] = table;
  if (table.length < 2 || first.some(isValue)) return { heads: new Map(), rows: 0 };
  const heads = new Map(placeCells(first, width).map(({ place, cell }) => [place, headOf(cell)]));
  // The label above may span both rows; then the second lacks it.
  const under = second.length === width - 1 ? [undefined, ...second] : second;
  const parts = under.slice(1).filter((cell) => cell !== undefined && cellPeriod(cell) !== undefined);
  if (table.length < 3 || under.length !== width || parts.length < 2 || second.some(isValue)) return { heads, rows: 1 };
  const groups = groupsOf(first, width);
  under.forEach((cell, place) => {
    const group = groups[place];
    if (cell === undefined || cell.text === "") return;
    heads.set(place, group === undefined || place === 0 ? headOf(cell) : partOf(headOf(group), headOf(cell)));
  });
  return { heads, rows: 2 };
}

function headOf(cell: Cell): Head {
  return { text: cell.text, period: cellPeriod(cell) };
}

/** A month without its year has that of the group above it; what names no period has the group's. */
function partOf(group: Head, { text, period = group.period }: Head): Head {
  const isDated = period === undefined || group.period === undefined || /^\d{4}/.test(period);
  const year = group.period?.slice(0, YEAR) ?? "";
  return { text: `${text} ${group.text}`, period: isDated || !/^\d{4}/.test(year) ? period : `${year}-${period}` };
}

/** What the first row says of each column: a group stands before the empty places that it spans. */
function groupsOf(first: readonly Cell[], width: number): readonly (Cell | undefined)[] {
  const titles = first.slice(1).filter(({ text }) => text !== "");
  // Of several groups in a short row nobody knows which spans what.
  if (first.length < width && titles.length > 1) return [];
  let group: Cell | undefined;
  return Array.from({ length: width }, (_, place) => {
    const own = first[place];
    if (place > 0 && own !== undefined && own.text !== "") group = own;
    return group;
  });
}

function isValue(cell: Cell): boolean {
  return cell.numeric && cellPeriod(cell) === undefined;
}
