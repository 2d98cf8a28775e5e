import { foldText } from "../foldText.js";
import { partPeriod } from "./partPeriod.js";
import type { Cell } from "./tableCell.js";

const SHORT = /^(\S.*?)\.?,? (\d\d?)$/;
const MONTH = /-\d\d$/;
/** No name of a month or quarter with such a year is longer. */
const LONGEST = 20;
const FIRST = 15;
const LAST = 29;

/** The names of a table, where what stands behind months is no day but the year of several: "Jan 21", "Feb 21"; behind a quarter it is one by itself. */
export function withShortYears(table: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const months = new Set<string>();
  const years = new Set<number>();
  const found = new Map<Cell, string>();
  for (const cell of table.flat()) {
    if (cell.numeric || cell.text.length > LONGEST) continue;
    const [, name = "", number] = SHORT.exec(foldText(cell.text).trim()) ?? [];
    const period = number === undefined ? undefined : partPeriod(name, String(2000 + Number(number)));
    if (period === undefined) continue;
    found.set(cell, period);
    if (!MONTH.test(period)) continue;
    months.add(period);
    years.add(Number(number));
  }
  const names = new Set([...months].map((month) => month.slice(-2)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const isRun = first >= FIRST && last <= LAST && last - first < years.size;
  // "Jan 20" and "Jan 21" may be two days.
  const isYears = isRun && names.size > 1 && months.size > years.size;
  const yearOf = (cell: Cell): Cell => {
    const period = found.get(cell);
    if (period === undefined || (MONTH.test(period) && !isYears)) return cell;
    const { text } = cell;
    const span = { start: 0, end: text.length };
    return { ...cell, readings: [{ span, text, script: "latn", kind: "month", period }] };
  };
  return found.size === 0 ? table : table.map((row) => row.map(yearOf));
}
