import type { Unit } from "./lists.js";
import { NOUN_IDS } from "./Noun.js";
import { unitOf } from "./unitOf.js";

/** The unit of what a number is read with; a contact for a word that is only read, and for the id of a noun of somebody's own. */
export function unitOfWord(word: string): Unit {
  return unitOf(NOUN_IDS.find((id) => id === word) ?? "contact");
}
