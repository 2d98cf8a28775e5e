import type { FigureReading } from "./FigureReading.js";

/** Whether a bare number looks like a year: `2023 compared with 2022` is a name. */
export function isYear(reading: FigureReading): boolean {
  return reading.kind === "number" && reading.text.length === 4 && reading.value >= 1900 && reading.value <= 2100;
}
