import type { NounId } from "../model/Noun.js";

const NOUNS = ["complaint", "enquiry", "report", "suggestion", "observation"] as const satisfies readonly NounId[];

/** What a part of the tickets counts, where its id is that of a noun of theirs. */
export function nounOfPart(id: string): NounId {
  return NOUNS.find((noun) => noun === id) ?? "ticket";
}
