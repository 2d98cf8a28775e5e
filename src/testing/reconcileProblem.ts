import type { FeedbackReport } from "../model/FeedbackReport.js";
import { type ReconcileOptions, reconcile } from "../verify/reconcile.js";
import { findingsText } from "./findingsText.js";

/** Why a report does not reconcile, for people; nothing where it does. */
export function reconcileProblem(report: FeedbackReport, options?: ReconcileOptions): string | undefined {
  const { status, findings } = reconcile(report, options);
  if (status === "passed") return undefined;
  const isArabic = options?.language === "ar";
  const heading = isArabic ? "التقرير لا تتفق أرقامه" : "the report does not reconcile";
  const why = isArabic
    ? "لا ينشر التقرير أرقامًا، وليس فيه عددان يجب أن يتفقا"
    : "it publishes no figures and gives no two counts that must agree";
  const text = findingsText(heading, status, findings, { language: options?.language });
  return status === "nothing-checked" ? `${text}\n${why}` : text;
}
