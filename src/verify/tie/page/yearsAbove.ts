import type { FigureReading, PeriodReading } from "../../../language/reading/FigureReading.js";
import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import { isYearText } from "../../../language/reading/isYearText.js";
import type { PageLine } from "./pageLines.js";

/** A period begins with its year, of so many digits. */
const YEAR = 4;

/** The years that the line in which a table begins, and the one above it, name. */
export function yearsAbove(
  lines: readonly PageLine[],
  readings: readonly FigureReading[],
  periodsNamed: (reading: PeriodReading) => readonly string[],
  place: number,
): readonly string[] {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const near = readings.slice(lines[low - 2]?.from, lines[low - 1]?.to);
  return near.flatMap((reading) => {
    // "Calls (2024)" reads like so many calls.
    if ("value" in reading) return isYearText(reading.text) ? String(reading.value) : [];
    if (!isPeriodName(reading) || reading.calendar !== undefined) return [];
    // A month without its year names none.
    const isWhole = "meant" in reading || /^\d{4}/.test(reading.period);
    return isWhole ? periodsNamed(reading).map((period) => period.slice(0, YEAR)) : [];
  });
}
