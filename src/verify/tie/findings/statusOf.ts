import type { TieOut, TieOutStatus } from "./TieOut.js";

/** What all outcomes together make of a page. */
export function statusOf(counts: TieOut["counts"], missing: readonly string[]): TieOutStatus {
  if (counts.contradicted > 0) return "failed";
  if (counts.unexplained > 0 || missing.length > 0) return "incomplete";
  return counts.matched + counts["within-rounding"] + counts.derived > 0 ? "passed" : "nothing-checked";
}
