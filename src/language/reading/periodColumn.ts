import { cellPeriod } from "./cellPeriod.js";
import type { Head } from "./headerRows.js";
import { isMonthTitle } from "./isMonthTitle.js";
import { isPeriodTitle } from "./isPeriodTitle.js";
import { isTotal } from "./isTotal.js";
import { monthCell } from "./monthCell.js";
import { partPeriod } from "./partPeriod.js";
import type { Placed } from "./placeCells.js";
import type { Cell } from "./tableCell.js";

const PARTS = /^(?:(?:ال)?(?:ربع|نصف)|quarter|half(?:[- ]year)?)$/;
/** The columns of a year, a part of it, and a month; no table has more. */
const MOST = 3;
const MONTH = /^(?:\d{4}-)?\d\d$/;
const YEAR = /^\d{4}/;

/** What a row calls a part of a year that it does not name. */
const PART = /^(?:\d\d|[QH]\d)$/;

/**
 * The period that a row names in its labels, or in a column headed so (`Month`); of several, the month, with the year of another, or
 * the quarter; nothing where it names none. Asked row by row: a year or quarter that stands once holds for the blanks below it, one that is all its row, or a month, for the rows below but totals.
 */
export function periodColumn(
  header: ReadonlyMap<number, Head>,
): (row: readonly Placed[], labels: readonly Cell[]) => string | undefined {
  const heads = new Map([...header].filter(([, { title }]) => isPeriodTitle(title)).slice(0, MOST));
  const isMonth = (place: number): boolean => isMonthTitle(heads.get(place)?.text ?? "");
  const above = new Map<number, string>();
  let section: string | undefined;
  const inColumn = (row: readonly Placed[], place: number): string | undefined => {
    const head = heads.get(place);
    const cell = row.find((each) => each.place === place)?.cell;
    if (head === undefined || cell === undefined) return undefined;
    if (isMonth(place)) return cellPeriod(cell) ?? monthCell(cell);
    const period = cellPeriod(cell) ?? (PARTS.test(head.title) ? partPeriod(head.text, cell.text) : undefined);
    if (period === undefined) above.delete(place);
    else above.set(place, period);
    return period;
  };
  return (row, labels) => {
    const periods = [...labels.map(cellPeriod), ...[...heads.keys()].map((place) => inColumn(row, place))].filter(
      (each) => each !== undefined,
    );
    const [first] = periods;
    const isAlone = row.every(({ cell }) => cell.text === row[0]?.cell.text);
    if (isAlone && first !== undefined && YEAR.test(first)) section = first;
    const part = periods.find((each) => MONTH.test(each)) ?? periods.find((each) => PART.test(each));
    if (part === undefined || YEAR.test(part))
      return part ?? first ?? (labels.some(({ text }) => isTotal(text)) ? undefined : section);
    const year = [...periods, ...above.values(), section ?? ""].map((each) => YEAR.exec(each)?.[0]).find(Boolean);
    return year === undefined ? part : `${year}-${part}`;
  };
}
