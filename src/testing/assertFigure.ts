import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import { figureProblem } from "./figureProblem.js";

/**
 * Makes sure that a value is a figure of a report; for any test runner.
 *
 * @param value - a count; a ratio, compared exactly; or a text with one number (`٥٩٫٨١٪`), compared at its own decimals
 * @param report - the report
 * @param id - a figure id: `contacts/calls/2021-Q1`
 * @throws an `Error` that gives the figure and how it follows from its inputs where the value is another one;
 * `unknown-figure`; what `figures` throws
 *
 * @example
 * ```ts
 * import { firstQuarter2021 } from "beneficiary-feedback";
 * import { assertFigure } from "beneficiary-feedback/testing";
 * assertFigure(649940, firstQuarter2021, "contacts/calls/2021-Q1");
 * assertFigure("٥٩٫٨١٪", firstQuarter2021, "contacts/calls/2021-Q1/share-of-channels");
 * ```
 */
export function assertFigure(value: number | string | Ratio, report: FeedbackReport, id: string): void {
  const problem = figureProblem(value, report, id);
  if (problem !== undefined) throw new Error(problem);
}
