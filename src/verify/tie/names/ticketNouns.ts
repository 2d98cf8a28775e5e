import type { NounId } from "../../../model/Noun.js";
import { foldLabel } from "./foldLabel.js";
import { nounNames } from "./nounNames.js";
import { nounText } from "./nounText.js";

const NOUNS: readonly NounId[] = ["complaint", "enquiry", "suggestion", "observation", "report"];

/** All forms of the nouns that a name of some tickets has one of: complaints are named by one complaint, too. */
export function ticketNouns(name: string): string {
  const words = foldLabel(name).split(" ");
  const named = NOUNS.filter((noun) =>
    foldLabel(nounText(noun))
      .split(" ")
      .some((word) => words.includes(word)),
  );
  return named.map(nounNames).join(" ");
}
