import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isQuantity } from "../../../language/reading/isQuantity.js";

/** Where the number after a number begins, with its noun. */
export function rightLimit(readings: readonly FigureReading[], index: number): number {
  for (let at = index + 1; at < readings.length; at++) {
    const other = readings[at];
    if (isQuantity(other)) return Math.min(other.span.start, other.nounSpan?.start ?? other.span.start);
  }
  return Number.POSITIVE_INFINITY;
}
