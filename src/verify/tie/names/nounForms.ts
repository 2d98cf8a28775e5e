import { PART_NAMES } from "../../../language/partNames.js";
import { NOUN_IDS, type NounId } from "../../../model/Noun.js";
import { ownValue } from "../../../model/ownValue.js";
import { nounNames } from "./nounNames.js";

/** All forms of the noun that counts a part of a breakdown, in which it may head a row: `Complaint`, `شكوى`; none where no noun does. */
export function nounForms(part: string): readonly string[] {
  const noun: NounId | undefined = NOUN_IDS.find((each) => each === part);
  return noun === undefined || ownValue(PART_NAMES, part) === undefined ? [] : nounNames(noun).split(" ");
}
