import { FeedbackError } from "../model/FeedbackError.js";
import type { Language } from "../model/lists.js";
import type { ReportIssue } from "./ReportIssue.js";

/**
 * Thrown where an input is not a report: a {@link FeedbackError} with the code `bad-report`, whose message and path are those of
 * the first issue.
 *
 * @param issues - every issue, at least one
 * @param language - the language of their messages, in which it says how many more there are; Arabic unless said otherwise
 */
export class ReportError extends FeedbackError {
  constructor(
    readonly issues: readonly ReportIssue[],
    language: Language = "ar",
  ) {
    const first = issues[0];
    super("bad-report", "parseReport needs a report", first?.value, first?.path);
    if (first === undefined) return;
    const others = issues.length - 1;
    // No noun follows the number that would have to agree with it.
    const more = language === "ar" ? `؛ مشكلات أخرى: ${others}` : `; other issues: ${others}`;
    this.message = first.message + (others > 0 ? more : "");
  }
}
