import type { Claims } from "../place/Claims.js";
import type { Candidate } from "./candidateOf.js";

/** What of a percentage the rate that is named right beside it contradicts, or what it is said to be of. */
export function rateConflict(
  { figure: { subject }, measure, isPercent, isSigned }: Candidate,
  { rates, whole }: Claims,
): "measure" | "subject" | undefined {
  if (!isPercent || isSigned) return undefined;
  if (rates !== undefined && (measure === undefined || !rates.includes(measure))) return "measure";
  if (whole === undefined || subject === "satisfaction" || subject === whole) return undefined;
  return subject === "contacts" || whole === "contacts" ? "subject" : undefined;
}
