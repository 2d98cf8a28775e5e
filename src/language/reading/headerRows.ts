import { foldText } from "../foldText.js";
import { cellPeriod } from "./cellPeriod.js";
import { isHeaderRow } from "./isHeaderRow.js";
import { isMonthTitle } from "./isMonthTitle.js";
import { isTotal } from "./isTotal.js";
import { monthCell } from "./monthCell.js";
import { partPeriod } from "./partPeriod.js";
import { partWithYear } from "./partWithYear.js";
import { placeHeads } from "./placeHeads.js";
import type { Cell } from "./tableCell.js";

/** What stands over a column, and the period that it names. */
export interface Head {
  readonly text: string;
  /** The text, folded. */
  readonly title: string;
  readonly period: string | undefined;
}

/** The header of a table by its columns, and how many rows it takes. */
export interface Header {
  readonly heads: ReadonlyMap<number, Head>;
  readonly rows: number;
}
/** The mark of a note may end the name of a period. */
const NOTE = /[¹²³⁰-⁹]{1,3}$| ?[([]\d{1,2}[)\]]$/;

/** The header over the values of a table: its first row, and a second one that parts the columns of the first. */
export function headerRows(table: readonly (readonly Cell[])[], width: number, names: number): Header {
  const [first = [], second = []] = table;
  if (table.length < 2) return { heads: new Map(), rows: 0 };
  const months = monthHeads(first, width);
  if (months !== undefined) return { heads: months, rows: 1 };
  if (first.some(isValue) && !isHeaderRow(first, table.slice(1))) return { heads: new Map(), rows: 0 };
  const heads = withParts(placeHeads(first, second, width, names).map(({ place, cell }) => [place, headOf(cell)]));
  if (table.length < 3 || second.some(isValue) || countsYears(first, second)) return { heads, rows: 1 };
  const { over, under } = layOut(first, second, width);
  const parts = under.slice(1).filter((cell) => cell !== undefined && cellPeriod(cell) !== undefined);
  if (parts.length < 2 && !isParted(over, under)) return { heads, rows: 1 };
  let group: Cell | undefined;
  for (let place = 0; place < width; place++) {
    const [title, part] = [over[place], under[place]];
    if (place > 0 && title !== undefined && title.text !== "") group = title;
    if (part !== undefined && part.text !== "")
      heads.set(place, place === 0 || group === undefined ? headOf(part) : partOf(headOf(group), headOf(part)));
    else if (title !== undefined && title.text !== "") heads.set(place, headOf(title));
  }
  return { heads, rows: 2 };
}

/** The name of a row of years: "Target year", `السنة`; `استفسار عام` is another. */
const OF_YEARS = /\byears?\b|^(?:ال)?(?:سنه|عام)(?![ء-ي])/;

/** Whether what might be the years of a second row are counts: behind a name of its own, under heads with a year, or where they are no run. */
function countsYears([title, ...heads]: readonly Cell[], [name, ...cells]: readonly Cell[]): boolean {
  const isOwn =
    title?.text !== "" && name?.name === true && name.text !== title?.text && !OF_YEARS.test(foldText(name.text));
  if (!isOwn || cells.some((cell) => !cell.numeric && cellPeriod(cell) !== undefined)) return false;
  const years = new Set(
    cells.flatMap(({ numeric, readings: [year] }) => (numeric && year && "value" in year ? [year.value] : [])),
  );
  const isDated = heads.some((head) => /^\d{4}/.test(cellPeriod(head) ?? ""));
  const beginnings = [...years].filter((year) => !years.has(year - 1));
  return beginnings.length > (isDated ? 0 : 1);
}

/** The heads of a row of months by their numbers, and of totals, behind a title that says so. */
function monthHeads([title, ...cells]: readonly Cell[], width: number): Header["heads"] | undefined {
  if (title === undefined || !isMonthTitle(title.text) || !cells.some(isValue)) return undefined;
  if (cells.length !== width - 1 || !cells.every((cell) => !cell.numeric || monthCell(cell) !== undefined))
    return undefined;
  const heads = cells.map((cell, at) => [at + 1, { ...headOf(cell), ...monthOf(cell) }] as const);
  return new Map([[0, headOf(title)], ...heads]);
}

function monthOf(cell: Cell): { readonly period?: string } {
  const period = cell.numeric ? monthCell(cell) : undefined;
  return period === undefined ? {} : { period };
}

/** What says that a row counts the parts of a year: "Channel / Quarter", "القناة والربع". */
const OF_PARTS = /(?:^|[/|\\–-] ?|(?<=\S )و|\b(?:and|by) )(?:ال)?(ربع|نصف|فصل|quarter|half)$/;
/** A quarter, as the Maghreb names it; a chapter elsewhere. */
const TERM = /^(?:ال)?فصل /;

/** The heads of a row; those that count the quarters or halves that a title names, or another head, are these: "First" beside "Quarter". */
function withParts(row: readonly (readonly [number, Head])[]): Map<number, Head> {
  const part = row.map(([, { title }]) => OF_PARTS.exec(title)?.[1]).find((each) => each !== undefined);
  const isTerm = row.filter(([, { title, period }]) => (period ?? termPeriod(title)) !== undefined).length > 1;
  const periodOf = ({ title, text, period }: Head): string | undefined => {
    if (period !== undefined) return period;
    if (TERM.test(title)) return isTerm ? termPeriod(title) : undefined;
    return part === undefined ? undefined : partPeriod(part === "فصل" ? "ربع" : part, text);
  };
  return new Map(row.map(([place, head]) => [place, { ...head, period: periodOf(head) }]));
}

function termPeriod(title: string): string | undefined {
  return TERM.test(title) ? partPeriod("ربع", title.replace(TERM, "")) : undefined;
}

/** Whether a row names what the blanks of the one above it leave to be named: "May | | June |" over "Number | % | Number | %". */
function isParted(over: Line, under: Line): boolean {
  const blanks = over.flatMap((cell, place) => (place > 0 && cell?.text === "" ? [under[place]] : []));
  return blanks.length > 0 && blanks.every((cell) => cell !== undefined && (cell.name || PERCENT.test(cell.text)));
}

const PERCENT = /^[%٪]$/;

type Line = readonly (Cell | undefined)[];

/** The two rows of a header by columns, where cells that span several columns or both rows stand only once. */
function layOut(first: readonly Cell[], second: readonly Cell[], width: number): { over: Line; under: Line } {
  const lacking = width - second.length;
  const blanks = (count: number): Line => new Array<undefined>(count).fill(undefined);
  if (lacking < 2) {
    // Of several groups in a short row nobody knows which spans what.
    const over = first.length < width && first.length > 2 ? first.slice(0, 1) : first;
    return { over, under: [...blanks(lacking), ...second] };
  }
  // What stands beside a single group spans both rows.
  if (first.length !== lacking + 1) return { over: first, under: [] };
  const group = isTotal(first[1]?.text ?? "") ? lacking : 1;
  return {
    over: [...first.slice(0, group + 1), ...blanks(second.length - 1), ...first.slice(group + 1)],
    under: [...blanks(group), ...second, ...blanks(lacking - group)],
  };
}

function headOf(cell: Cell): Head {
  return headWith(cell.text, cellPeriod({ ...cell, text: cell.text.replace(NOTE, "") }));
}

function headWith(text: string, period: string | undefined): Head {
  return { text, title: foldText(text).trim(), period };
}

/** A month without its year has that of the group above it, or below it; what names no period has the group's. */
function partOf(group: Head, { text, period = group.period }: Head): Head {
  const isOfYear = /^\d{4}$/.test(period ?? "") && group.period !== undefined && !/^\d{4}/.test(group.period);
  if (isOfYear) return headWith(`${text} ${group.text}`, `${period}-${group.period}`);
  const isDated = period === undefined || group.period === undefined || /^\d{4}/.test(period);
  const year = group.period?.slice(0, 4) ?? "";
  return headWith(`${text} ${group.text}`, isDated || !/^\d{4}/.test(year) ? period : `${year}-${period}`);
}

function isValue(cell: Cell): boolean {
  return cell.numeric && cellPeriod(cell) === undefined && partWithYear(foldText(cell.text).trim()) === undefined;
}
