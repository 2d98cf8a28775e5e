import type { FigureReading } from "../../language/reading/FigureReading.js";

/** Where the number before a number ends, with its noun; a count before its percentage is passed over, unless nothing is to be. */
export function leftLimit(
  readings: readonly FigureReading[],
  index: number,
  passesOver = readings[index]?.kind === "percent",
): number {
  let passed = !passesOver;
  for (let at = index - 1; at >= 0; at--) {
    const other = readings[at];
    if (other === undefined || !("value" in other) || other.kind === "ordinal") continue;
    if (passed || other.kind === "percent") return Math.max(other.span.end, other.nounSpan?.end ?? 0);
    passed = true;
  }
  return 0;
}
