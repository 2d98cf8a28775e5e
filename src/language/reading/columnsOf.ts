import { normalizeArabic } from "../normalizeArabic.js";
import type { Head } from "./headerRows.js";
import { isMonthTitle } from "./isMonthTitle.js";
import { isSerialTitle } from "./isSerialTitle.js";
import { isYear } from "./isYear.js";
import { monthCell } from "./monthCell.js";
import type { Placed } from "./placeCells.js";

const YEARS = /^(?:(?:ال)?(?:سنه|عام)|years?)$/;
/** Of those who gave a score, this is the name. */
const SCORE = /^[\d٠-٩]{1,2}(?: (?:stars?|points?|نجوم|نجم[ةه]|درجات|درج[ةه])| ?\([^()\d٠-٩]+\)| ?[-–:] ?[^\d٠-٩]+)?$/;
const SCORES = /^(?:(?:ال)?(?:درجه|تقييم|نجوم)|scores?|ratings?|stars)$/;

/**
 * The column of the labels, which has the most names, or else none but dates and hours, and the columns of values: those that neither name nor number the rows.
 * Numbers, months and years name rows in the first column, or under a header that says so.
 */
export function columnsOf(
  header: ReadonlyMap<number, Head>,
  body: readonly (readonly Placed[])[],
  width: number,
): { readonly labels: number; readonly values: readonly number[]; readonly isScored: boolean } {
  const names = new Array<number>(width).fill(0);
  const numbers = new Array<number>(width).fill(0);
  const serial = new Array<boolean>(width).fill(true);
  const monthly = new Array<boolean>(width).fill(true);
  const yearly = new Array<boolean>(width).fill(true);
  for (const row of body) {
    for (const { place, cell } of row) {
      if (cell.name) names[place] = (names[place] ?? 0) + 1;
      if (!cell.numeric) continue;
      const number = (numbers[place] ?? 0) + 1;
      numbers[place] = number;
      if (serial[place] && normalizeArabic(cell.text).replace(/[.)-]$/, "") !== String(number)) serial[place] = false;
      if (monthly[place] && monthCell(cell) === undefined) monthly[place] = false;
      if (yearly[place] && !cell.readings.every(isYear)) yearly[place] = false;
    }
  }
  const most = names.reduce((known, count) => Math.max(known, count), 0);
  const titled = (place: number, titles: RegExp): boolean => titles.test(header.get(place)?.title ?? "");
  const namesRows = (place: number): boolean => {
    const count = numbers[place] ?? 0;
    if (count === 0) return false;
    if (yearly[place] && titled(place, YEARS)) return true;
    if (monthly[place] && isMonthTitle(header.get(place)?.text ?? "")) return true;
    return serial[place] === true && count > 1 && isSerialTitle(header.get(place)?.title ?? "");
  };
  const first = body.flatMap((row) => row.filter(({ place }) => place === 0));
  const isScored =
    titled(0, SCORES) && (numbers[0] ?? 0) > 1 && first.every(({ cell }) => cell.name || SCORE.test(cell.text));
  const labels = isScored
    ? 0
    : most > 0
      ? names.indexOf(most)
      : yearly[0] === true && (numbers[0] ?? 0) > 0
        ? 0
        : numbers.indexOf(0);
  const isValue = (place: number): boolean => place !== labels && names[place] !== body.length && !namesRows(place);
  return { labels, values: [...names.keys()].filter(isValue), isScored };
}
