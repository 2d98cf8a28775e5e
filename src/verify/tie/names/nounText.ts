import { nounOf } from "../../../language/nounOf.js";
import type { CountedNoun, NounId } from "../../../model/Noun.js";

/** The forms of a noun in both languages, parted by spaces. */
export function nounText(noun: NounId | CountedNoun): string {
  const { ar, en } = nounOf(noun);
  return [ar?.singular, ar?.plural, ar?.dual, ar?.dualOblique, ar?.accusative, en?.singular, en?.plural].join(" ");
}
