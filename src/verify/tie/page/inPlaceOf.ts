import type { FigureReading } from "../../../language/reading/FigureReading.js";

/** The readings of a text in its order, where others were found, which stand in place of what is read within them. */
export function inPlaceOf(
  readings: readonly FigureReading[],
  found: readonly FigureReading[],
): readonly FigureReading[] {
  if (found.length === 0) return readings;
  const isApart = ({ span }: FigureReading): boolean =>
    found.every((each) => span.end <= each.span.start || span.start >= each.span.end);
  return [...readings.filter(isApart), ...found].sort((one, other) => one.span.start - other.span.start);
}
