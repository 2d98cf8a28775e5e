import { FeedbackError } from "../model/FeedbackError.js";

/** Deeper than any report, which has no circles. */
const DEEPEST = 9;

/** Throws `bad-report`, by its place, for a null, which JSON has and a report has not: what is not there is left out, or missing for a reason. */
export function needNoNull(given: object, path = "", depth = 0): void {
  // Keys are asked for where they are needed: most of what a report holds are counts.
  const values: readonly unknown[] = Object.values(given);
  for (let at = 0; at < values.length; at++) {
    const inner = values[at];
    if (typeof inner !== "object") continue;
    const place = `${path}${path && "."}${Object.keys(given)[at]}`;
    if (inner === null)
      throw new FeedbackError("bad-report", "a report needs something other than null here", inner, place);
    if (depth < DEEPEST) needNoNull(inner, place, depth + 1);
  }
}
