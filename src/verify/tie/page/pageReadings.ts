import { plainText } from "../../../language/plainText.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { readPlainFigures } from "../../../language/readPlainFigures.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import { monthRun } from "../../../periods/monthRun.js";
import { ownNoun } from "./ownNoun.js";
import { saidExactly } from "./saidExactly.js";
import { withEndings } from "./withEndings.js";
import { withMonthsOf } from "./withMonthsOf.js";
import { withNthMonths } from "./withNthMonths.js";
import { withOdds } from "./withOdds.js";
import { withParts } from "./withParts.js";
import { withRelative } from "./withRelative.js";
import { withScales } from "./withScales.js";
import { withSomeMonths } from "./withSomeMonths.js";
import { withYearSoFar } from "./withYearSoFar.js";

/** What a page may leave away of a name. */
const ARTICLE = /^(?:ال|the )/i;

/** What is read in a page: its numbers, and the periods that it names, also by their relation to that of the report. */
export function pageReadings(
  text: string,
  { period, tickets, satisfaction = [] }: FeedbackReport,
): readonly FigureReading[] {
  const readings = withParts(
    withEndings(
      withMonthsOf(withOdds(withScales(readPlainFigures(text), text), text), text),
      text,
      monthRun(period).length,
    ),
    text,
    period,
  );
  const names = [tickets?.system, ...satisfaction.flatMap(({ platform }) => [platform?.ar, platform?.en])];
  const systems = names.flatMap((name) =>
    name === undefined ? [] : [plainText(name).text.trim().replace(ARTICLE, "")],
  );
  const related = withSomeMonths(withRelative(readings, text, period), text, period);
  return withYearSoFar(withNthMonths(related, text, period), text).map((reading) =>
    saidExactly(ownNoun(reading, text, systems), text),
  );
}
