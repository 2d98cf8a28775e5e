import type { ReportOutcome } from "./judgeFigure.js";

/** The outcome of a check against a limit: what fails is beyond the limit, and what passes is within it, not equal to it. */
export function limited(limit: "at-most" | "at-least", outcome: ReportOutcome): ReportOutcome {
  if (outcome.outcome === "fail") return { ...outcome, limit };
  const { computed: _, difference: __, ...rest } = outcome;
  return outcome.outcome === "cannot-check" ? rest : { ...rest, limit };
}
