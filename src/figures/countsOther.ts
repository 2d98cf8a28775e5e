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
  // What a base counts may be hours, too.
  if (isOtherTime(noun, "")) return subject !== "bases" && isOtherTime(noun, time ?? "");
  const known = NOUN_IDS.find((id) => id === noun);
  if (known === undefined) return false;
  const own = counted === "ticket" && key !== undefined ? nounOfPart(key) : counted;
  return isOtherNoun(known, own, result.unit) || (typeof own === "object" && known !== result.unit);
}

/** Whether a noun of the report's own is one of the library's, or says more of it: "phone call". */
function isNamed(noun: string, { id, ar, en }: CountedNoun): boolean {
  const known = NOUN_IDS.find((each) => each === noun);
  const forms = known && tableNoun(known);
  const words = ` ${id} ${en?.singular ?? ""} ${ar?.singular ?? ""} `.toLowerCase();
  return [noun, forms?.en.singular, forms?.ar.singular].some((word) => word !== undefined && words.includes(word));
}
