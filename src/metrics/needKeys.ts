import { FeedbackError } from "../model/FeedbackError.js";

/** Throws `bad-report` for what has no keys of a report: a map or a list has none. */
export function needKeys(path: string, given: unknown): void {
  if (typeof given !== "object" || given === null || Symbol.iterator in given)
    throw new FeedbackError("bad-report", "a report needs an object, and no list, here", given, path);
}
