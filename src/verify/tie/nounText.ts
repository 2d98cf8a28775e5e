import { tableNoun } from "../../language/tableNoun.js";
import type { CountedNoun, NounId } from "../../model/Noun.js";

/** The forms of a noun in both languages, parted by spaces. */
export function nounText(noun: NounId | CountedNoun): string {
  const { ar, en } = typeof noun === "string" ? tableNoun(noun) : noun;
  return [ar?.singular, ar?.plural, ar?.dual, ar?.accusative, en?.singular, en?.plural].join(" ");
}
