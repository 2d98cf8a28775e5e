import { clauseAfter } from "../clauses/clauseAfter.js";
import { DIVIDED, EARLIER } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

const BETWEEN = /(?<![a-zء-ي])(?:between|بين)[^a-zء-ي]*$/;
const AND = /(?<![a-zء-ي])(?:and|و)[^a-zء-ي]*$/;
/** What holds only if something else does: "if so, the share is", "of all, it would be". */
const IF_SO = /(?<![a-z])(?:if so|(?:it|that) would be\s*$)(?![a-z])|كانت? كذلك/;

/** From one percentage to the next, which is the other end of a range. */
const TO = /^\s*(?:to|الي)\s*\(?$/;
/** The same to what it was before, or was to be: "to 35% from 25%", `بدلا من`. */
const WAS =
  /^\s*[,،]?\s*(?:(?:up |down )?from|من)\s*\(?$|(?<![a-zء-ي])(?:rather than|instead of|بدلا من)(?: [a-zء-ي]+){0,3}\s*\(?$/;
/** What is told of another time. */
const AGAINST = /(?<![a-zء-ي])(?:against|versus|compared (?:with|to)|up from|down from|مقابل|مقارنه (?:مع|ب))\s*\(?$/;

/** Whether a percentage is an end of a range, "between 48% and 53%", or what another was before, holds only if something else does, or says how sure something is: "at 95% confidence". */
export function isNoShare({ before, after }: Item, previous: Item | undefined, next?: Item): boolean {
  if (previous?.kind === "percent" && [TO, WAS].some((cue) => cue.test(before))) return true;
  if (AGAINST.test(before) && EARLIER.test(clauseAfter(after))) return true;
  if (next?.kind === "percent" && TO.test(next.before)) return true;
  const opens = (words: string): boolean => BETWEEN.test(words) && !DIVIDED.test(words);
  if (opens(before) || (previous !== undefined && opens(previous.before) && AND.test(before))) return true;
  if (IF_SO.test(before)) return true;
  return /(?:ثقه|confidence(?: level)?(?: of)?)[^a-zء-ي]*$/.test(before) || /^[^a-zء-ي]*confidence/.test(after);
}
