import type { FigureReading } from "../../../language/reading/FigureReading.js";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** A reading with the factor that its title or head tells, as that of a scale word; what has one, is no count, or may be a year, stays as it is. */
export function inScale(reading: FigureReading, factor: number): FigureReading {
  if ((reading.kind !== "count" && reading.kind !== "number") || reading.scale !== undefined) return reading;
  const { value, units, decimals, script } = reading;
  const isYear = decimals === 0 && value >= FIRST_YEAR && value <= LAST_YEAR;
  const step = factor / 10 ** decimals;
  if (isYear || script === "word" || !Number.isInteger(step) || !Number.isSafeInteger(units * step)) return reading;
  return { ...reading, value: units * step, units: units * step, decimals: 0, scale: { word: "", factor, step } };
}
