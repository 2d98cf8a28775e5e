import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Language } from "../model/lists.js";
import { fill } from "../verify/reconcile/fill.js";
import type { ReconcileOptions } from "../verify/reconcile.js";
import type { PageText } from "../verify/tie/page/PageText.js";
import type { TieOutOptions } from "../verify/tieOut.js";
import type { AssertFigureOptions } from "./AssertFigureOptions.js";
import { atCaller } from "./atCaller.js";
import { type FigureClaim, figureProblem } from "./figureProblem.js";
import { FIGURE_WORDS } from "./figureWords.js";
import { judgedOutcome } from "./judgedOutcome.js";
import type { Problem } from "./Problem.js";
import { reconcileProblem } from "./reconcileProblem.js";
import { runnerState } from "./runnerState.js";
import { tieOutProblem } from "./tieOutProblem.js";

interface Words {
  readonly expected: string;
  /** It is so all the same. */
  readonly isSo: string;
  readonly isUnchecked: string;
}

const NOT_RECONCILING: Readonly<Record<Language, Words>> = {
  en: {
    expected: "expected the report not to reconcile",
    isSo: ", and it does",
    isUnchecked: ", and nothing of it was checked",
  },
  ar: { expected: "المتوقع ألا تتفق أرقام التقرير", isSo: "، وهي متفقة", isUnchecked: "، ولم يُفحص منها شيء" },
};
const NOT_TYING_OUT: Readonly<Record<Language, Words>> = {
  en: {
    expected: "expected the page not to tie out to the report",
    isSo: ", and it does",
    isUnchecked: ", and nothing of it was checked",
  },
  ar: { expected: "المتوقع ألا يطابق نص الصفحة التقرير", isSo: "، وهو يطابقه", isUnchecked: "، ولم يُفحص منه شيء" },
};

/** What a matcher tells the runner. */
export interface MatcherOutcome {
  readonly pass: boolean;
  /** Says why the matcher failed, or why its negation did. */
  readonly message: () => string;
}

/**
 * Matchers for vitest and Jest, to be given to `expect.extend`: `toReconcile()` on a report, `toTieOutTo(report)` on a page,
 * `toBeFigure(report, id)` on a value. Their messages list the findings, each with its line. Where nothing was checked, and where
 * nothing is wrong but a waiver without a finding, neither `toReconcile` nor `not.toReconcile` passes, and so with `toTieOutTo`.
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
  toReconcile(this: unknown, report: FeedbackReport, options?: ReconcileOptions): MatcherOutcome {
    return judgedOutcome(report, this, () => {
      const problem = atCaller(feedbackMatchers.toReconcile, () => reconcileProblem(report, options));
      return checkedOutcome(problem, this, NOT_RECONCILING[options?.language ?? "en"]);
    });
  },

  /** Passes for a page whose numbers are the figures of the report. */
  toTieOutTo(this: unknown, page: string | PageText, report: FeedbackReport, options?: TieOutOptions): MatcherOutcome {
    return judgedOutcome(page, this, () => {
      const problem = atCaller(feedbackMatchers.toTieOutTo, () => tieOutProblem(page, report, options));
      return checkedOutcome(problem, this, NOT_TYING_OUT[options?.language ?? "en"]);
    });
  },

  /** Passes for the value of a figure of the report. */
  toBeFigure(
    this: unknown,
    value: FigureClaim,
    report: FeedbackReport,
    id: string,
    options?: AssertFigureOptions,
  ): MatcherOutcome {
    return judgedOutcome(value, this, () => {
      const problem = atCaller(feedbackMatchers.toBeFigure, () => figureProblem(value, report, id, options));
      const language = options?.language ?? "en";
      return outcomeOf(problem, fill(FIGURE_WORDS[language].expectedOther, { id }, language));
    });
  },
};

/** Of what nothing was checked, neither the matcher nor its negation passes, nor of what only its waivers are wrong about. */
function checkedOutcome({ isChecked, text, unused }: Problem, state: unknown, words: Words): MatcherOutcome {
  const { isNot } = runnerState(state);
  if (isNot && !isChecked) return { pass: true, message: () => words.expected + words.isUnchecked };
  if (isNot && unused !== undefined) return { pass: true, message: () => words.expected + words.isSo + unused };
  return outcomeOf(text, words.expected + words.isSo);
}

function outcomeOf(problem: string | undefined, otherwise: string): MatcherOutcome {
  return { pass: problem === undefined, message: () => problem ?? otherwise };
}
