import { foldText } from "../language/foldText.js";
import { PRINTED_NOUNS } from "../language/printedNouns.js";
import { tableNoun } from "../language/tableNoun.js";
import { isOtherNoun } from "../model/isOtherNoun.js";
import { type CountedNoun, NOUN_IDS } from "../model/Noun.js";
import type { Figure } from "./Figure.js";
import { isOtherTime } from "./isOtherTime.js";
import { nounOfPart } from "./nounOfPart.js";

/**
 * Whether a noun is not what a figure counts or is told in: e-mails for calls, enquiries for the subset of complaints, hours for either,
 * days for a duration in hours. Of one that is only read, only lengths of time are known to be none.
 */
export function countsOther({ key, noun: counted, result, subject, time }: Figure, noun: string): boolean {
  if (typeof counted === "object" && isNamed(noun, counted)) return false;
  // What a base counts may be hours, too, and what an initiative reached, days.
  const length = time ?? (typeof counted === "string" ? counted : "");
  if (isOtherTime(noun, "")) return subject !== "bases" && isOtherTime(noun, length);
  // Messages are e-mails, and beside a noun of the report's own no more than contacts.
  const general = typeof counted === "object" ? "contact" : "email";
  const known = noun === "message" ? general : NOUN_IDS.find((id) => id === noun);
  if (known === undefined) return false;
  const own = counted === "ticket" && key !== undefined ? nounOfPart(key) : counted;
  return isOtherNoun(known, own, result.unit) || (typeof own === "object" && known !== result.unit);
}

/** Whether a noun of the report's own is one of the library's, or says more of it: "phone call", but not "recall". */
function isNamed(noun: string, { id, ar, en }: CountedNoun): boolean {
  const known = NOUN_IDS.find((each) => each === noun);
  const printed = PRINTED_NOUNS.filter((each) => (each.word ?? each.id) === noun);
  const forms = [...(known === undefined ? [] : [tableNoun(known)]), ...printed].flatMap((each) => [
    each.ar?.singular,
    each.ar?.plural,
    each.en?.singular,
    each.en?.plural,
  ]);
  const own = [id, ar?.singular, en?.singular].map(wholeWords).join("|");
  return [noun, `${noun}s`, ...forms].some((form) => form !== undefined && own.includes(wholeWords(form)));
}

/** The words of a text, each with a blank on either side. */
function wholeWords(text = ""): string {
  return ` ${foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}
