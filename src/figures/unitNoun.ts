import type { Unit } from "../model/lists.js";
import type { NounId } from "../model/Noun.js";

/** The noun of a unit: what is counted where no single noun is, or none in the language of a page. */
export function unitNoun(unit: Unit): NounId | undefined {
  if (unit === "amount" || unit === "duration" || unit === "base") return undefined;
  return unit === "person" ? "beneficiary" : unit;
}
