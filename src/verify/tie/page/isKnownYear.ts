import type { FigureReading } from "../../../language/reading/FigureReading.js";

/** Whether a bare number is a year that the report has figures of. */
export function isKnownYear(reading: FigureReading, years: ReadonlySet<string>): boolean {
  return reading.kind === "number" && /^[\d٠-٩۰-۹]{4}$/.test(reading.text) && years.has(String(reading.value));
}
