import { isOtherNoun } from "../model/isOtherNoun.js";
import type { NounId } from "../model/Noun.js";
import type { Figure } from "./Figure.js";
import { nounOfPart } from "./nounOfPart.js";

/** Whether a noun is not what a figure counts: e-mails for calls, or enquiries for the subset of complaints. */
export function countsOther({ key, noun: counted, result }: Figure, noun: NounId): boolean {
  const own = counted === "ticket" && key !== undefined ? nounOfPart(key) : counted;
  return isOtherNoun(noun, own, result.unit);
}
