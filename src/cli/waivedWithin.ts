import type { Finding, Waived } from "beneficiary-feedback";

/**
 * Whether the numbers or checks of an outcome are waived: all of them, some, or none. Several checks may fail for the one reason that a
 * single finding tells, so how many are waived is not known.
 */
export function waivedWithin(
  outcome: string,
  { findings, waived }: Pick<Waived, "waived"> & { readonly findings: readonly Finding[] },
): "all" | "some" | "none" {
  const isOfOutcome = ({ code, severity }: Finding): boolean =>
    outcome === "fail" ? severity === "error" : code === outcome;
  if (!waived.some(isOfOutcome)) return "none";
  return findings.some(isOfOutcome) ? "some" : "all";
}
