import type { Channel } from "../model/FeedbackReport.js";
import type { MissingPolicy } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { unitOf } from "../model/unitOf.js";
import { contactTotal } from "./contactTotal.js";
import { joinCoverage } from "./joinCoverage.js";
import { unavailable } from "./unavailable.js";

/** The total of some channels in a period; `not-comparable`, with the coverage of them all, where they count different units. */
export function totalOfOneUnit(channels: readonly Channel[], period: string, missing?: MissingPolicy): Result<number> {
  const units = new Set(channels.map(({ counts = "contact" }) => unitOf(counts)));
  if (units.size < 2) return contactTotal(channels, [period], missing);
  const totals = channels.map((channel) => contactTotal([channel], [period], missing));
  const coverage = totals.map((total) => total.coverage).reduce(joinCoverage);
  return unavailable({ unit: "contact", coverage, caveats: [] }, "not-comparable", "different-units");
}
