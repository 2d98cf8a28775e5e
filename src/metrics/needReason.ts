import { FeedbackError } from "../model/FeedbackError.js";
import { MISSING_REASONS } from "../model/lists.js";

/** Refuses, by the place of its cell, a reason that is none: of a misspelt one nobody knows that the count is suppressed, and no 0. */
export function needReason(missing: unknown, cell: string): void {
  const reasons: readonly unknown[] = MISSING_REASONS;
  if (!reasons.includes(missing))
    throw new FeedbackError("bad-report", `a missing count needs one of ${reasons}`, missing, `${cell}.missing`);
}
