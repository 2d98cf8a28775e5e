import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { ReconcileOptions } from "../verify/reconcile.js";
import { atCaller } from "./atCaller.js";
import { reconcileProblem } from "./reconcileProblem.js";

/**
 * Makes sure that every identity a report implies holds; for any test runner.
 *
 * @param report - the report
 * @param options - as for `reconcile`
 * @throws an `Error` that lists the findings where one fails or cannot be checked, and where there is nothing to check;
 * what `reconcile` throws
 *
 * @example
 * ```ts
 * import { firstQuarter2021 } from "beneficiary-feedback";
 * import { assertReconciles } from "beneficiary-feedback/testing";
 * assertReconciles(firstQuarter2021);
 * ```
 */
export function assertReconciles(report: FeedbackReport, options?: ReconcileOptions): void {
  const problem = atCaller(assertReconciles, () => reconcileProblem(report, options)).text;
  if (problem !== undefined) throw new Error(problem);
}
