import type { FigureReading, PeriodReading } from "./FigureReading.js";

/** Whether a reading is a date or period. */
export function isPeriodName(reading: FigureReading | undefined): reading is PeriodReading {
  switch (reading?.kind) {
    case "month":
    case "year":
    case "quarter":
    case "half":
    case "date":
      return true;
    default:
      return false;
  }
}
