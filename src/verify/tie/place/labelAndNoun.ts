import type { NamedSide } from "./nearerSide.js";

/** A label ends with a colon. */
const LABEL = /^[^\d\n]*:[\s\u2066-\u2069]*$/;

/**
 * What a label and the noun behind its number name together, where the noun is no other one of a kind: "Upheld complaints: 1,600 complaints" are both;
 * "Complaints: 1,600 enquiries" are not.
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
  if (before === undefined || after === undefined || !LABEL.test(words) || after.distance >= length) return undefined;
  const isOther = (part: string): boolean =>
    after.names.some((name) => name !== part && name.startsWith(part.replace(/[^/]*$/, "")));
  return before.names.some(isOther) ? undefined : [...new Set([...before.names, ...after.names])];
}
