import type { FigureReading, QuantityReading } from "./FigureReading.js";

/** Whether a reading is a number of something: no name, no period and no ordinal. */
export function isQuantity(reading: FigureReading | undefined): reading is QuantityReading {
  switch (reading?.kind) {
    case "count":
    case "number":
    case "percent":
    case "points":
    case "money":
      return true;
    default:
      return false;
  }
}
