import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { PageText } from "../verify/tie/page/PageText.js";
import type { TieOutOptions } from "../verify/tieOut.js";
import { atCaller } from "./atCaller.js";
import { tieOutProblem } from "./tieOutProblem.js";

/**
 * Makes sure that a page ties out to a report; for any test runner.
 *
 * @param page - the text, or what `readHtml` or `readCsvPage` gives of a page
 * @param report - the report
 * @param options - as for `tieOut`
 * @throws an `Error` that lists the findings with their lines where a number is contradicted or unexplained, or a published
 * figure missing, and where the page has no figure at all; `bad-input` for anything that is no page; what `tieOut` throws
 *
 * @example
 * ```ts
 * import { firstQuarter2021, renderText, summarize } from "beneficiary-feedback";
 * import { assertTiesOut } from "beneficiary-feedback/testing";
 * assertTiesOut(renderText(summarize(firstQuarter2021)), firstQuarter2021);
 * ```
 */
export function assertTiesOut(page: string | PageText, report: FeedbackReport, options?: TieOutOptions): void {
  const problem = atCaller(assertTiesOut, () => tieOutProblem(page, report, options, "assertTiesOut")).text;
  if (problem !== undefined) throw new Error(problem);
}
