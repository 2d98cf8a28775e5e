import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { AssertFigureOptions } from "./AssertFigureOptions.js";
import { atCaller } from "./atCaller.js";
import { type FigureClaim, figureProblem } from "./figureProblem.js";

/**
 * Makes sure that a value is a figure of a report; for any test runner.
 *
 * @param value - a number: a count, mean or score, exactly; a ratio, compared exactly; a text with one number (`٥٩٫٨١٪`), compared at its own decimals, or with the busiest months;
 * or the result of a metric or a figure. A change, as `monthChange` gives it, is the one of its parts that the id asks for: in number, in percent, or per day.
 * Of a result with several numbers, as `initiativeEffect` and `paretoOfCauses` give it, give one: `effect.value.change`
 * @param report - the report
 * @param id - a figure id: `contacts/calls/2021-Q1`
 * @param options - as for `figureById`: earlier reports, calendar events, what a missing count does; the language of the message, English unless said otherwise, and its digits
 * @throws an `Error` that gives the figure and how it follows from its inputs where the value is another one;
 * `bad-input` for what is none of these; `unknown-figure`; what `figures` throws
 *
 * @example
 * ```ts
 * import { firstQuarter2021 } from "beneficiary-feedback";
 * import { assertFigure } from "beneficiary-feedback/testing";
 * assertFigure(649940, firstQuarter2021, "contacts/calls/2021-Q1");
 * assertFigure("٥٩٫٨١٪", firstQuarter2021, "contacts/calls/2021-Q1/share-of-channels");
 * ```
 */
export function assertFigure(
  value: FigureClaim,
  report: FeedbackReport,
  id: string,
  options?: AssertFigureOptions,
): void {
  const problem = atCaller(assertFigure, () => figureProblem(value, report, id, options, "assertFigure"));
  if (problem !== undefined) throw new Error(problem);
}
