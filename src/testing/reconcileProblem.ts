import type { FeedbackReport } from "../model/FeedbackReport.js";
import { reconcile } from "../verify/reconcile.js";
import { findingsText } from "./findingsText.js";

/** Why a report does not reconcile, for people; nothing where it does. */
export function reconcileProblem(report: FeedbackReport): string | undefined {
  const { status, findings } = reconcile(report);
  if (status === "passed") return undefined;
  const why =
    status === "nothing-checked" ? ", for it publishes no figures and gives no two counts that must agree" : "";
  return findingsText(`the report does not reconcile: ${status}${why}`, findings);
}
