import type { MissingReason } from "../../model/lists.js";

const REASONS = ["suppressed", "not-collected", "not-yet-available"] as const satisfies readonly MissingReason[];

/** Why a whole is missing, whatever order its parts have: what one withholds is withheld of all, and what one never has is never there. */
export function firstReason(reasons: readonly string[]): (typeof REASONS)[number] | undefined {
  return REASONS.find((reason) => reasons.includes(reason));
}
