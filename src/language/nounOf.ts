import { FeedbackError } from "../model/FeedbackError.js";
import type { CountedNoun, NounId } from "../model/Noun.js";
import { NOUNS } from "./nouns.js";
import { tableNoun } from "./tableNoun.js";

/**
 * The forms of a noun of the table or of the caller's own; throws `unknown-noun`, and `bad-noun` where a form of a language
 * is lacking, whether or not the number at hand asks for it.
 */
export function nounOf(noun: NounId | CountedNoun): Pick<CountedNoun, "ar" | "en"> {
  if (typeof noun === "object" && noun !== null) {
    const { ar, en } = noun;
    const arabic = ar && [ar.singular, ar.dual, ar.dualOblique, ar.plural, ar.accusative];
    const english = en && [en.singular, en.plural];
    const isGendered = ar === undefined || ar?.gender === "m" || ar?.gender === "f";
    if (
      isGendered &&
      en !== null &&
      [...(arabic ?? []), ...(english ?? [])].every((form) => typeof form === "string" && form !== "")
    )
      return noun;
    throw new FeedbackError("bad-noun", "a noun needs every form of its language, and in Arabic its gender", noun);
  }
  if (Object.hasOwn(NOUNS, noun)) return tableNoun(noun);
  throw new FeedbackError(
    "unknown-noun",
    `a noun needs forms of its own, or to be one of ${Object.keys(NOUNS).join(", ")}`,
    noun,
  );
}
