import type { WaivedFinding } from "../../../model/Waiver.js";
import type { TieOut, TieOutStatus } from "./TieOut.js";

/** What all outcomes together make of a page, less what is waived. */
export function statusOf(
  counts: TieOut["counts"],
  missing: readonly string[],
  waived: readonly WaivedFinding[],
): TieOutStatus {
  const waivedOf = (wanted: string) => waived.filter(({ code }) => code === wanted).length;
  if (counts.contradicted > waivedOf("contradicted")) return "failed";
  if (counts.unexplained + missing.length > waivedOf("unexplained") + waivedOf("missing-figure")) return "incomplete";
  // A number that is known to be wrong was compared.
  const compared = counts.matched + counts["within-rounding"] + counts.derived + counts.contradicted;
  return compared > 0 ? "passed" : "nothing-checked";
}
