import type { Finding } from "../../model/Finding.js";
import type { Reconciliation } from "./Reconciliation.js";

/** What the outcomes and the findings that are not waived make of a report. */
export function statusOf(counts: Reconciliation["counts"], findings: readonly Finding[]): Reconciliation["status"] {
  if (findings.some(({ severity }) => severity === "error")) return "failed";
  // A number with the noun of another unit is not compared.
  if (findings.some(({ code }) => code === "cannot-check" || code === "noun-unit")) return "cannot-check";
  return counts.pass + counts["pass-within-rounding"] + counts.fail > 0 ? "passed" : "nothing-checked";
}
