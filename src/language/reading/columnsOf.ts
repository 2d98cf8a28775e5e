import { normalizeArabic } from "../normalizeArabic.js";
import type { Head } from "./headerRows.js";
import { isMonthTitle } from "./isMonthTitle.js";
import { isNoteTitle } from "./isNoteTitle.js";
import { isPeriodTitle } from "./isPeriodTitle.js";
import { isSerialTitle } from "./isSerialTitle.js";
import { isYear } from "./isYear.js";
import { labelColumn } from "./labelColumn.js";
import { monthCell } from "./monthCell.js";
import type { Placed } from "./placeCells.js";

const YEARS = /^(?:(?:ال)?(?:سنه|عام)|years?)$/;
/** Of those who gave a score, this is the name. */
const SCORE = /^[\d٠-٩]{1,2}(?: (?:stars?|points?|نجوم|نجم[ةه]|درجات|درج[ةه])| ?\([^()\d٠-٩]+\)| ?[-–:] ?[^\d٠-٩]+)?$/;
const SCORES = /^(?:(?:ال)?(?:درجه|تقييم|نجوم)|scores?|ratings?|stars)$/;

/** So many columns beside the first of labels; no table has more. */
const MOST = 4;

/**
 * The columns of the labels, from the edge inwards: the one that names the rows, and those of names beside it (department and channel).
 * And the columns of values: those that neither name nor number the rows. Numbers, months and years name rows in the first column, or
 * under a header that says so.
 */
export function columnsOf(
  header: ReadonlyMap<number, Head>,
  body: readonly (readonly Placed[])[],
  width: number,
): { readonly labels: readonly number[]; readonly values: readonly number[]; readonly isScored: boolean } {
  const names = new Array<number>(width).fill(0);
  const headers = new Array<number>(width).fill(0);
  const numbers = new Array<number>(width).fill(0);
  const serial = new Array<boolean>(width).fill(true);
  const monthly = new Array<boolean>(width).fill(true);
  const yearly = new Array<boolean>(width).fill(true);
  const filled = new Array<number>(width).fill(0);
  const titled = new Array<number>(width).fill(0);
  const ranged = new Array<number>(width).fill(0);
  const worded = new Array<number>(width).fill(0);
  for (const row of body) {
    for (const { place, cell } of row) {
      add(filled, place);
      if (cell.name) add(names, place);
      if (cell.header) add(headers, place);
      if (cell.name || cell.titled !== undefined) add(titled, place);
      if (cell.titled === "named" || cell.titled === "limits") add(ranged, place);
      if (cell.titled === "named") add(worded, place);
      if (!cell.numeric) continue;
      const number = add(numbers, place);
      if (serial[place] && normalizeArabic(cell.text).replace(/[.)-]$/, "") !== String(number)) serial[place] = false;
      if (monthly[place] && monthCell(cell) === undefined) monthly[place] = false;
      if (yearly[place] && !cell.readings.every(isYear)) yearly[place] = false;
    }
  }
  const isHeaded = (place: number, titles: RegExp): boolean => titles.test(header.get(place)?.title ?? "");
  const namesRows = (place: number): boolean => {
    const count = numbers[place] ?? 0;
    if (count === 0) return false;
    if (yearly[place] && isHeaded(place, YEARS)) return true;
    if (monthly[place] && isMonthTitle(header.get(place)?.text ?? "")) return true;
    return serial[place] === true && count > 1 && isSerialTitle(header.get(place)?.title ?? "");
  };
  const first = body.flatMap((row) => row.filter(({ place }) => place === 0));
  const isScored =
    isHeaded(0, SCORES) && (numbers[0] ?? 0) > 1 && first.every(({ cell }) => cell.name || SCORE.test(cell.text));
  const most = names.reduce((known, count) => Math.max(known, count), 0);
  const kinds = { filled, names, headers, numbers, titled, ranged, worded, serial, monthly, yearly };
  const label = isScored ? 0 : labelColumn(header, kinds, body.length);
  // A period over a column makes it one of values.
  const isBeside = (place: number): boolean =>
    (names[place] ?? 0) > 0 && numbers[place] === 0 && header.get(place)?.period === undefined;
  let [from, to] = [label, label];
  if (!isScored && most > 0) {
    while (isBeside(from - 1) && to - from < MOST) from--;
    while (isBeside(to + 1) && to - from < MOST) to++;
  }
  // Periods in each row are read as such.
  const isLabel = (place: number): boolean => {
    const { title = "" } = header.get(place) ?? {};
    const isOther = isNoteTitle(title) || (title !== "" && isSerialTitle(title));
    return place === label || !(isOther || (names[place] === most && isPeriodTitle(title)));
  };
  const labels = [...names.keys()].slice(from, to + 1).filter(isLabel);
  const isValue = (place: number): boolean =>
    (place < from || place > to) && names[place] !== body.length && !namesRows(place);
  const values = [...names.keys()].filter(isValue);
  return { labels: (values[0] ?? 0) < from ? labels.reverse() : labels, values, isScored };
}

/** Counts one more in a column, and says how many there are. */
function add(counts: number[], place: number): number {
  const count = (counts[place] ?? 0) + 1;
  counts[place] = count;
  return count;
}
