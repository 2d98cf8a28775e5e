import { readFigures } from "../readFigures.js";
import { cellPeriod } from "./cellPeriod.js";
import type { Head } from "./headerRows.js";
import { isMonthTitle } from "./isMonthTitle.js";
import { monthCell } from "./monthCell.js";
import type { Placed } from "./placeCells.js";
import type { Cell } from "./tableCell.js";

const PERIODS = /^(?:(?:ال)?(?:ربع|نصف|شهر|فتره|سنه|عام)|quarter|half(?:[- ]year)?|months?|period|year)$/;
const PARTS = /^(?:(?:ال)?(?:ربع|نصف)|quarter|half(?:[- ]year)?)$/;

/** The period that a row names in its label, or in the column headed so (`Month`); nothing where it names none. */
export function periodColumn(
  header: ReadonlyMap<number, Head>,
): (row: readonly Placed[], label: Cell | undefined) => string | undefined {
  const [place, head] = [...header].find(([, { title }]) => PERIODS.test(title)) ?? [];
  const isMonth = head !== undefined && isMonthTitle(head.text);
  const isPart = head !== undefined && PARTS.test(head.title);
  return (row, label) => {
    const own = label && cellPeriod(label);
    if (own !== undefined || place === undefined) return own;
    const cell = row.find((each) => each.place === place)?.cell;
    if (cell && isMonth) return cellPeriod(cell) ?? monthCell(cell);
    return cell && (cellPeriod(cell) ?? (head && isPart ? partOf(`${head.text} ${cell.text}`) : undefined));
  };
}

/** `First` under `Quarter`. */
function partOf(text: string): string | undefined {
  const [reading] = readFigures(text);
  return reading !== undefined && "period" in reading && reading.text === text ? reading.period : undefined;
}
