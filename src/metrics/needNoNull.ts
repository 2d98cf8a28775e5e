import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";

/** Deeper than any report, which has no circles. */
const DEEPEST = 9;

/** Throws `bad-report`, by its place, for a null, which JSON has and a report has not: what is not there is left out, or missing for a reason. */
export function needNoNull(report: FeedbackReport): void {
  const place = placeOfNull(report, 0);
  if (place !== undefined)
    throw new FeedbackError("bad-report", "a report needs something other than null here", null, place);
}

function placeOfNull(given: object, depth: number): string | undefined {
  // Keys are asked for where they are needed: most of what a report holds are counts.
  const values: readonly unknown[] = Object.values(given);
  for (let at = 0; at < values.length; at++) {
    const inner = values[at];
    if (typeof inner !== "object") continue;
    const within = inner === null ? "" : depth < DEEPEST ? placeOfNull(inner, depth + 1) : undefined;
    if (within !== undefined) return `${Object.keys(given)[at]}${within && "."}${within}`;
  }
  return undefined;
}
