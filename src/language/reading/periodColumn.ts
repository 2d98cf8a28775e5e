import { foldText } from "../foldText.js";
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
  const titles = [...header].map(([place, cell]) => [place, foldText(cell.text).trim()] as const);
  const place = titles.find(([, title]) => PERIODS.test(title))?.[0];
  const title = place === undefined ? "" : (header.get(place)?.text ?? "");
  const isMonth = isMonthTitle(title);
  const isPart = PARTS.test(foldText(title).trim());
  return (row, label) => {
    const own = label && cellPeriod(label);
    if (own !== undefined || place === undefined) return own;
    const cell = row.find((each) => each.place === place)?.cell;
    if (cell && isMonth) return cellPeriod(cell) ?? monthCell(cell);
    return cell && (cellPeriod(cell) ?? (isPart ? partOf(`${title} ${cell.text}`) : undefined));
  };
}

/** `First` under `Quarter`. */
function partOf(text: string): string | undefined {
  const [reading] = readFigures(text);
  return reading !== undefined && "period" in reading && reading.text === text ? reading.period : undefined;
}
