import { DIVIDED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

const AS_FOLLOWS = /:\s*\(?$/;
const NAMELY = /(?<![ء-ي])و?بواقع\s*\(?$/;
/** From the verb to the name of the first part: "divided by language between English (". */
const AMONG = /(?<![a-zء-ي])(?:between|among|amongst|into|بين|الي|علي)\s(?!كل )[^,،:;؛.\d]{1,40}$/;
/** "Of these calls, English took", `من هذه المكالمات،`. */
const OF_THESE =
  /(?:^|[.:;؛]\s*)(?:(?:out )?of (?:the|these|those|all)\s|(?:و?من (?:بين )?(?:هذه|تلك|مجموع|جميع)\s))[^,،:;؛.\d]{2,40}[,،][^,،:;؛.\d]{1,40}$/;

/**
 * Whether a count is the first of what a larger one is divided into, no total: "more than 9,000; as follows: 4,620", "divided between English
 * (4,120), Arabic (3,984) and others (291)".
 */
export function isFirstPart({ before, start, value }: Item, counts: readonly Item[]): boolean {
  if (OF_THESE.test(before)) return true;
  const isDivided = DIVIDED.test(before);
  const mayFollow = NAMELY.test(before) || (isDivided && AS_FOLLOWS.test(before));
  return (
    (isDivided && AMONG.test(before)) ||
    (mayFollow && counts.some((count) => count.start < start && count.value > value))
  );
}
