import type { Reconciliation, ReportCheck } from "./Reconciliation.js";

/** How many checks had each outcome, and what that makes of the whole. */
export function countOutcomes(checks: readonly ReportCheck[]): Pick<Reconciliation, "status" | "counts"> {
  const counts = { pass: 0, "pass-within-rounding": 0, fail: 0, "cannot-check": 0 };
  for (const { outcome } of checks) counts[outcome]++;
  if (counts.fail > 0) return { status: "failed", counts };
  if (counts["cannot-check"] > 0) return { status: "cannot-check", counts };
  return { status: checks.length > 0 ? "passed" : "nothing-checked", counts };
}
