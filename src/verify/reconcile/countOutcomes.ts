import type { Reconciliation, ReportCheck } from "./Reconciliation.js";

/** How many checks had each outcome. */
export function countOutcomes(checks: readonly ReportCheck[]): Reconciliation["counts"] {
  const counts = { pass: 0, "pass-within-rounding": 0, fail: 0, "cannot-check": 0 };
  for (const { outcome } of checks) counts[outcome]++;
  return counts;
}
