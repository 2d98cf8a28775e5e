import { foldText } from "../foldText.js";
import { monthNumber } from "../monthNumber.js";
import { isTotal } from "./isTotal.js";
import { isYear } from "./isYear.js";
import type { Cell } from "./tableCell.js";

/** The period that a cell names: what is read in it, or a month that its text alone is, as `May` and `Apr` are in no sentence. */
export function cellPeriod({ text, readings, name }: Cell): string | undefined {
  const range = monthRange(text);
  if (range !== undefined) return range;
  const first = monthNumber(foldText(text).split(" ")[0] ?? "");
  for (const reading of readings) {
    // Under a quarter's header, the month's: "أوت الثلاثي الثالث".
    if (first !== undefined && (reading.kind === "quarter" || reading.kind === "half") && name)
      return `${/^\d{4}-/.exec(reading.period)?.[0] ?? ""}${String(first).padStart(2, "0")}`;
    if ("period" in reading) return /[([]/.test(text) && isTotal(text) ? undefined : reading.period;
    if (isYear(reading) && "value" in reading && (readings.length === 1 || name)) return String(reading.value);
  }
  if (!name || text.length > LONGEST) return undefined;
  const month = monthNumber(foldText(text).replace(/[*_.]/g, "").trim());
  return month === undefined ? undefined : String(month).padStart(2, "0");
}

/** No name of a month is longer. */
const LONGEST = 20;

const RANGE = /^([a-zء-ي]+)\s*(?:-|–|to|الي)\s*([a-zء-ي]+)\s*(\d{4})?$/;
const LENGTHS: Readonly<Record<number, string>> = { 3: "Q", 6: "H" };

/** The quarter, half or year that two months bound: "Jan-Mar 2025". */
function monthRange(text: string): string | undefined {
  if (text.length > 2 * LONGEST) return undefined;
  const [, from = "", to = "", year] = RANGE.exec(foldText(text).trim()) ?? [];
  const [first, last] = [monthNumber(from), monthNumber(to)];
  if (first === undefined || last === undefined) return undefined;
  const length = last - first + 1;
  if (length === 12) return year;
  const letter = LENGTHS[length];
  if (letter === undefined || (first - 1) % length !== 0) return undefined;
  return `${year === undefined ? "" : `${year}-`}${letter}${last / length}`;
}
