import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import type { Mention } from "../names/findCues.js";

/** The mentions that are no part of a period's name: "second" names no second line in "the second quarter". */
export function outsidePeriods(mentions: readonly Mention[], readings: readonly FigureReading[]): readonly Mention[] {
  let at = 0;
  return mentions.filter(({ start, end }) => {
    while ((readings[at]?.span.end ?? start + 1) <= start) at++;
    const reading = readings[at];
    return !isPeriodName(reading) || reading.span.start > start || reading.span.end < end;
  });
}
