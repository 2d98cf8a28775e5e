import { FeedbackError } from "../model/FeedbackError.js";
import type { ReportIssue } from "./ReportIssue.js";

/**
 * Thrown where an input is not a report: a {@link FeedbackError} with the code `bad-report`, whose message and path are those of
 * the first issue.
 *
 * @param issues - every issue, at least one
 */
export class ReportError extends FeedbackError {
  constructor(readonly issues: readonly ReportIssue[]) {
    const first = issues[0];
    super("bad-report", "parseReport needs a report", first?.value, first?.path);
    // In one language, and no longer than the issue itself.
    if (first !== undefined) this.message = first.message;
  }
}
