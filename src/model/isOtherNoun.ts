import type { Unit } from "./lists.js";
import type { CountedNoun, NounId } from "./Noun.js";
import { unitOf } from "./unitOf.js";

/**
 * Whether a noun is not what a figure counts: one of another unit, or e-mails for calls. A word that says no more than the unit
 * (contact, ticket) goes with every noun of it, on either side, and so does a noun of the report's own.
 */
export function isOtherNoun(noun: NounId, counted: NounId | CountedNoun | undefined, unit: Unit): boolean {
  if (unitOf(noun) !== unit) return true;
  return typeof counted === "string" && ![noun, unit].includes(counted) && noun !== unit;
}
