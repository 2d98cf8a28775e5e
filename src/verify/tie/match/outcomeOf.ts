import type { Agreement } from "./agreementOf.js";
import type { TieOutEntry } from "./TieOutEntry.js";

/** What an agreement makes of a number: only a rounding other than half up is not a plain match. */
export function outcomeOf(agreement: Agreement): Pick<TieOutEntry, "outcome" | "rule"> {
  const rounded = agreement === "half-even" || agreement === "truncate";
  return { outcome: rounded ? "within-rounding" : "matched", rule: agreement };
}
