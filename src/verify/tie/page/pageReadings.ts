import { readFigures } from "../../../language/readFigures.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { ownNoun } from "./ownNoun.js";
import { withOdds } from "./withOdds.js";
import { withParts } from "./withParts.js";
import { withRelative } from "./withRelative.js";

/** What is read in a page: its numbers, and the periods that it names, also by their relation to that of the report. */
export function pageReadings(text: string, reportPeriod: string): readonly FigureReading[] {
  const readings = withParts(withOdds(readFigures(text), text), text, reportPeriod);
  return withRelative(readings, text, reportPeriod).map((reading) => ownNoun(reading, text));
}
