import type { Unit } from "./lists.js";
import type { CountedNoun, NounId } from "./Noun.js";
import { unitAt } from "./unitAt.js";

/**
 * The unit of what a noun counts: calls, e-mails and chats are all contacts, complaints and enquiries are tickets.
 *
 * @param noun - a noun id, or a noun of the caller's own
 * @returns the noun's own `unit`; `"percentage-point"` for the points by which percentages differ, which count nothing
 * @throws `unknown-noun` for a word that is none of {@link NOUN_IDS}, `complaints` for one, and for what is no noun at all
 *
 * @example
 * ```ts
 * import { unitOf } from "beneficiary-feedback";
 * console.log(unitOf("call")); // => "contact"
 * console.log(unitOf("complaint")); // => "ticket"
 * ```
 */
export function unitOf(noun: NounId | CountedNoun): Unit {
  return unitAt(noun);
}
