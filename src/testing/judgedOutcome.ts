import { FeedbackError } from "../model/FeedbackError.js";
import type { MatcherOutcome } from "./feedbackMatchers.js";
import { runnerState } from "./runnerState.js";

/**
 * What a matcher makes of a value. Of what it cannot judge it throws why, but within another value, which may hold anything there:
 * that differs, of the matcher and of its negation alike.
 */
export function judgedOutcome(value: unknown, state: unknown, judge: () => MatcherOutcome): MatcherOutcome {
  const { isNot, isWithin } = runnerState(state);
  try {
    return judge();
  } catch (error) {
    if (!isWithin || !(error instanceof FeedbackError) || !isAbout(error, value)) throw error;
    const { message } = error;
    return { pass: isNot, message: () => message };
  }
}

/** Whether a value is refused as a whole: a wrong report, id or option to hold it against is misuse all the same. */
function isAbout({ code, value }: FeedbackError, given: unknown): boolean {
  return (code === "bad-input" || code === "bad-report") && Object.is(value, given);
}
