import type { Surroundings } from "../page/Surroundings.js";
import { rightLimit } from "./rightLimit.js";

/** What parts the items of a list; "to" and its like part none. */
export const JOINED = /[,،]|\b(?:and|while|but)\b|(?:^|\s)و/i;
/** A verb behind the comma says what the number is: "20, were calls". */
const VERB = /^\s*[,،]\s*(?:(?:were|was|are|is|came|being)\b|(?:كانت?|هي|هو|وهي|وهو)\s)/i;
/** What parts a name from the numbers of another item. */
const PARTED = /[,،;؛.()|\t\n]|\band\b|\sو[\d٠-٩]/i;
/** A count in brackets is that of the name before them: "by telephone (20)". */
const IN_BRACKETS = /^\s*\([\s\u2066-\u2069]*[\d٠-٩.,٬٫]+(?![\d٠-٩.,٬٫]|\s?[%٪])/;
/** How far, in characters, such a count reaches. */
const COUNT = 20;

/**
 * Whether a name behind a number and a comma or "and" begins the next item: "calls rose to 30, e-mails to 20"; between two counts
 * in brackets it is always the name of the second: "the portal (30) overtook the phone (20)".
 */
export function isOfNextItem({ text, readings }: Surroundings, index: number, from: number, to: number): boolean {
  const next = rightLimit(readings, index);
  if (next === Number.POSITIVE_INFINITY || next < to) return false;
  const between = text.slice(readings[index]?.span.end, from + 1);
  if (between.startsWith(")") && IN_BRACKETS.test(text.slice(to, next + COUNT))) return true;
  if (!JOINED.test(between) || VERB.test(between)) return false;
  return !PARTED.test(text.slice(to, next + 1)) || IN_BRACKETS.test(text.slice(to, next + COUNT));
}
