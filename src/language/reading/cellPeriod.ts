import { foldText } from "../foldText.js";
import { monthNumber } from "../monthNumber.js";
import { isYear } from "./isYear.js";
import type { Cell } from "./tableCell.js";

/** The period that a cell names: what is read in it, or a month that its text alone is, as `May` and `Apr` are in no sentence. */
export function cellPeriod({ text, readings, name }: Cell): string | undefined {
  for (const reading of readings) {
    if ("period" in reading) return reading.period;
    if (isYear(reading) && "value" in reading && (readings.length === 1 || name)) return String(reading.value);
  }
  if (!name || text.length > LONGEST) return undefined;
  const month = monthNumber(foldText(text).replace(/[*_.]/g, "").trim());
  return month === undefined ? undefined : String(month).padStart(2, "0");
}

/** No name of a month is longer. */
const LONGEST = 20;
