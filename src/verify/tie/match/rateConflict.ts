import type { Claims } from "../place/Claims.js";
import type { Candidate } from "./candidateOf.js";

/** Whether the rate that is named right beside a percentage has another measure than the figure, or the whole that is named another subject. */
export function rateConflict(
  { figure: { subject }, measure, isPercent, isSigned }: Candidate,
  { rates, whole }: Claims,
): "measure" | "subject" | undefined {
  if (!isPercent || isSigned) return undefined;
  if (rates !== undefined && (measure === undefined || !rates.includes(measure))) return "measure";
  if (whole === undefined || subject === "satisfaction" || subject === whole) return undefined;
  return subject === "contacts" || whole === "contacts" ? "subject" : undefined;
}
