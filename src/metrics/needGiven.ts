import { FeedbackError } from "../model/FeedbackError.js";

/** Refuses, by its place, what a report has to say and does not. */
export function needGiven(path: string, given: unknown): void {
  if (given === undefined) throw new FeedbackError("bad-report", "a report needs something here", given, path);
}
