import type { Head } from "./headerRows.js";
import { isMonthTitle } from "./isMonthTitle.js";
import { isNoteTitle } from "./isNoteTitle.js";
import { isPeriodTitle } from "./isPeriodTitle.js";
import { isSerialTitle } from "./isSerialTitle.js";

/** What the cells of each column are: how many of a kind, or whether all are. */
export interface ColumnKinds {
  readonly filled: readonly number[];
  readonly names: readonly number[];
  readonly headers: readonly number[];
  readonly numbers: readonly number[];
  /** Names, and numbers with more words than what they count. */
  readonly titled: readonly number[];
  /** Of these, what is no single number with a unit; and that in words. */
  readonly ranged: readonly number[];
  readonly worded: readonly number[];
  readonly serial: readonly boolean[];
  readonly monthly: readonly boolean[];
  readonly yearly: readonly boolean[];
}

/**
 * The column that names the rows: the first with the most names, but none of notes; else one of headers alone; else years at the edge or under their title, or
 * dates and hours; else what begins with a number at the edge and is none ("937 centre", "8 to 15 days"); else notes. -1 where there is none.
 */
export function labelColumn(header: ReadonlyMap<number, Head>, kinds: ColumnKinds, rows: number): number {
  const { filled, names, headers, numbers, yearly } = kinds;
  const isNote = (place: number): boolean => isNoteTitle(header.get(place)?.title ?? "");
  const own = names.map((count, place) => (place > 0 && isNote(place) ? 0 : count));
  const most = own.reduce((known, count) => Math.max(known, count), 0);
  const main = own.findIndex((count, place) => count > 0 && count === most && !isNote(place));
  if (main >= 0) return main;
  const headed = headers.indexOf(rows);
  if (headed >= 0 && headers.some((count) => count < rows)) return headed;
  const years = yearly.findIndex(
    (isYears, place) =>
      isYears && (numbers[place] ?? 0) > 0 && (place === 0 || isPeriodTitle(header.get(place)?.title ?? "")),
  );
  if (years >= 0) return years;
  const dated = numbers.findIndex((count, place) => count === 0 && names[place] === 0 && (filled[place] ?? 0) > 0);
  if (dated >= 0) return dated;
  const note = names.findIndex((count) => count > 0);
  return edgeColumn(header, kinds, rows) ?? (note < 0 ? numbers.indexOf(0) : note);
}

/** The first column; or the last one, headed in Arabic, of a table from right to left. */
function edgeColumn(header: ReadonlyMap<number, Head>, kinds: ColumnKinds, rows: number): number | undefined {
  const { numbers, titled, ranged, worded, serial, monthly } = kinds;
  if (rows < 2 || !numbers.some((count, place) => count > 0 && titled[place] === 0)) return undefined;
  const isTitled = (place: number): boolean =>
    titled[place] === rows && (ranged[place] ?? 0) > 0 && header.get(place)?.period === undefined;
  if (isTitled(0)) return 0;
  const last = numbers.length - 1;
  const { text = "", title = "" } = header.get(0) ?? {};
  const isNumbered =
    (monthly[0] && (title === "" || isMonthTitle(text))) || (serial[0] && (title === "" || isSerialTitle(title)));
  const isTurned = /[ء-ي]/.test(header.get(last)?.title ?? "") && titled[0] === 0 && !isNumbered;
  return isTurned && isTitled(last) && worded[last] === rows ? last : undefined;
}
