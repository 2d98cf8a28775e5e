import type { NamedSide } from "./nearerSide.js";

/** A label ends with a colon. */
const LABEL = /^[^\d\n]*:[\s\u2066-\u2069]*$/;
/** What a sentence is about has no more than a verb behind it. */
const VERB = /^(?![^\d]*(?:\b(?:of|among)\b|(?<![ء-ي])(?:من|ضمن|بين)(?![ء-ي])))[^\d\n.;:؛,،()]{0,24}$/;

/**
 * What a label and the noun behind its number name together, where the noun is no other one of a kind: "Upheld complaints: 1,600 complaints" are both;
 * "Complaints: 1,600 enquiries" are not. Of a sentence it is what that is about: "Billing drew 1,600 complaints".
 *
 * @param words - from the last name of the label to the number
 * @param length - how far behind the number its noun ends
 */
export function labelAndNoun(
  before: NamedSide | undefined,
  after: NamedSide | undefined,
  words: string,
  length: number,
): readonly string[] | undefined {
  if (before === undefined || after === undefined || after.distance >= length) return undefined;
  const isLabel = LABEL.test(words);
  if (!isLabel && !VERB.test(words)) return undefined;
  const isOther = (part: string): boolean =>
    after.names.some((name) => name !== part && name.startsWith(part.replace(/[^/]*$/, "")));
  if (before.names.some(isOther)) return undefined;
  return isLabel ? [...new Set([...before.names, ...after.names])] : before.names;
}
