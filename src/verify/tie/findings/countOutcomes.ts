import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { TieOut } from "./TieOut.js";

/** How many numbers had each outcome. */
export function countOutcomes(entries: readonly TieOutEntry[]): TieOut["counts"] {
  const counts = { matched: 0, "within-rounding": 0, derived: 0, contradicted: 0, classed: 0, unexplained: 0 };
  for (const { outcome } of entries) counts[outcome]++;
  return counts;
}
