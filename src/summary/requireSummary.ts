import { FeedbackError } from "../model/FeedbackError.js";
import type { Summary } from "./Summary.js";

/** Refuses, by name, what no summary is: a report, for one. */
export function requireSummary(summary: Summary): void {
  if (!Array.isArray(summary?.sections)) throw new FeedbackError("bad-input", "a renderer needs a summary", summary);
}
