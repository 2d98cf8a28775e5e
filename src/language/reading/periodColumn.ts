import { cellPeriod } from "./cellPeriod.js";
import type { Head } from "./headerRows.js";
import { isMonthTitle } from "./isMonthTitle.js";
import { isPeriodTitle } from "./isPeriodTitle.js";
import { monthCell } from "./monthCell.js";
import { partPeriod } from "./partPeriod.js";
import type { Placed } from "./placeCells.js";
import type { Cell } from "./tableCell.js";

const PARTS = /^(?:(?:ال)?(?:ربع|نصف)|quarter|half(?:[- ]year)?)$/;
/** The columns of a year, a part of it, and a month; no table has more. */
const MOST = 3;
const MONTH = /^(?:\d{4}-)?\d\d$/;
const YEAR = /^\d{4}/;

/**
 * The period that a row names in its labels, or in a column headed so (`Month`); of several, the month, with the year of
 * another; nothing where it names none.
 */
export function periodColumn(
  header: ReadonlyMap<number, Head>,
): (row: readonly Placed[], labels: readonly Cell[]) => string | undefined {
  const heads = new Map([...header].filter(([, { title }]) => isPeriodTitle(title)).slice(0, MOST));
  const isMonth = (place: number): boolean => isMonthTitle(heads.get(place)?.text ?? "");
  const inColumn = (row: readonly Placed[], place: number): string | undefined => {
    const head = heads.get(place);
    const cell = row.find((each) => each.place === place)?.cell;
    if (head === undefined || cell === undefined) return undefined;
    if (isMonth(place)) return cellPeriod(cell) ?? monthCell(cell);
    return cellPeriod(cell) ?? (PARTS.test(head.title) ? partPeriod(head.text, cell.text) : undefined);
  };
  return (row, labels) => {
    const periods = [...labels.map(cellPeriod), ...[...heads.keys()].map((place) => inColumn(row, place))].filter(
      (each) => each !== undefined,
    );
    const month = periods.find((each) => MONTH.test(each));
    const year = periods.map((each) => YEAR.exec(each)?.[0]).find((each) => each !== undefined);
    if (month === undefined) return periods[0];
    return year === undefined || YEAR.test(month) ? month : `${year}-${month}`;
  };
}
