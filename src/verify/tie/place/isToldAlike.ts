import type { Surroundings } from "../page/Surroundings.js";
import { isNaming } from "./isNaming.js";
import { leftLimit } from "./leftLimit.js";
import { rightLimit } from "./rightLimit.js";

/** How far, in characters, the next number may stand. */
const FAR = 80;
/** So many words that name something may stand before it. */
const FEW = 4;
/** The word right before a number. */
const WORD = /(?:^|\s)([a-zء-ي]+)\s[\u2066-\u2069]*$/i;
/** What joins the two. */
const JOINED = /^[^.;:؛\n]* (?:and |و\S)/;

/**
 * Whether a name behind a number is that of the next one, which is told in the same way as this one with a name before it:
 * "billing was named in 20 complaints and delays in 12".
 */
export function isToldAlike({ text, readings, mentions }: Surroundings, index: number, behind: number): boolean {
  const { start = 0, end = 0 } = readings[index]?.span ?? {};
  const word = WORD.exec(text.slice(Math.max(0, start - FAR), start))?.[1];
  const next = rightLimit(readings, index);
  if (word === undefined || next > end + FAR) return false;
  const between = text.slice(end, next);
  if (!JOINED.test(between) || WORD.exec(between)?.[1] !== word) return false;
  const left = Math.max(leftLimit(readings, index, false), text.lastIndexOf(".", start), start - FAR);
  return mentions.slice(Math.max(0, behind - FEW), behind).some((each) => each.start >= left && isNaming(each));
}
