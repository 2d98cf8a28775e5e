import type { CatalogueOptions } from "../figures/catalogueOf.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { ReconcileOptions } from "../verify/reconcile.js";
import type { PageText } from "../verify/tie/page/PageText.js";
import type { TieOutOptions } from "../verify/tieOut.js";
import { atCaller } from "./atCaller.js";
import { type FigureClaim, figureProblem } from "./figureProblem.js";
import { reconcileProblem } from "./reconcileProblem.js";
import { tieOutProblem } from "./tieOutProblem.js";

/** What a matcher tells the runner. */
export interface MatcherOutcome {
  readonly pass: boolean;
  /** Says why the matcher failed, or why its negation did. */
  readonly message: () => string;
}

/**
 * Matchers for vitest and Jest, to be given to `expect.extend`: `toReconcile()` on a report, `toTieOutTo(report)` on a page,
 * `toBeFigure(report, id)` on a value. Their messages list the findings, each with its line.
 *
 * @example
 * ```ts
 * import { firstQuarter2021, renderText, summarize } from "beneficiary-feedback";
 * import { feedbackMatchers } from "beneficiary-feedback/testing";
 * import { expect } from "vitest";
 * expect.extend(feedbackMatchers);
 * expect(renderText(summarize(firstQuarter2021))).toTieOutTo(firstQuarter2021);
 * expect(649940).toBeFigure(firstQuarter2021, "contacts/calls/2021-Q1");
 * ```
 */
export const feedbackMatchers = {
  /** Passes for a report in which something was checked, and everything that `reconcile` checks passes. */
  toReconcile: (report: FeedbackReport, options?: ReconcileOptions): MatcherOutcome =>
    outcomeOf(
      atCaller(feedbackMatchers.toReconcile, () => reconcileProblem(report, options)),
      "expected the report not to reconcile, and it does",
    ),

  /** Passes for a page whose numbers are the figures of the report. */
  toTieOutTo: (page: string | PageText, report: FeedbackReport, options?: TieOutOptions): MatcherOutcome =>
    outcomeOf(
      atCaller(feedbackMatchers.toTieOutTo, () => tieOutProblem(page, report, options)),
      "expected the page not to tie out to the report, and it does",
    ),

  /** Passes for the value of a figure of the report. */
  toBeFigure: (value: FigureClaim, report: FeedbackReport, id: string, options?: CatalogueOptions): MatcherOutcome =>
    outcomeOf(
      atCaller(feedbackMatchers.toBeFigure, () => figureProblem(value, report, id, options)),
      `expected the value not to be ${id}, and it is`,
    ),
};

function outcomeOf(problem: string | undefined, otherwise: string): MatcherOutcome {
  return { pass: problem === undefined, message: () => problem ?? otherwise };
}
