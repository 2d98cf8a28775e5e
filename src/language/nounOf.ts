import { FeedbackError } from "../model/FeedbackError.js";
import type { CountedNoun, NounId } from "../model/Noun.js";
import { NOUNS } from "./nouns.js";
import { tableNoun } from "./tableNoun.js";

/** The forms of a noun of the table or of the caller's own. */
export function nounOf(noun: NounId | CountedNoun): Pick<CountedNoun, "ar" | "en"> {
  if (typeof noun === "object" && noun !== null) return noun;
  if (Object.hasOwn(NOUNS, noun)) return tableNoun(noun);
  throw new FeedbackError("unknown-noun", "a noun needs to be one of the table or bring its own forms", noun);
}
