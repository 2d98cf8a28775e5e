import { clauseBefore } from "../clauses/clauseBefore.js";
import { OF_WHICH } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** "Of those, 1,873". */
const OF_THOSE = /(?:^|[,;]\s)\s*(?:and )?(?:(?:out )?of (?:these|them|those|whom|which)|منه[امن])[,،]\s*$/;

/** "Of these calls 1,225": `ومن هذه المكالمات 1225`. */
const OF_SUCH =
  /(?<![ء-ي])[وف]?من (?:بين )?(?:هذه|تلك|هولاء)(?: [ء-ي]+){0,2}[,،]?\s*\(?$|(?:^|[,;]\s)\s*(?:and )?(?:out )?of (?:these|those) [a-z]+(?: [a-z]+)?,?\s*\(?$/;

/** Whether the words before a number say that it is a part of the one before. */
export function isOfThese({ before }: Item): boolean {
  return OF_WHICH.test(clauseBefore(before)) || OF_THOSE.test(before) || OF_SUCH.test(before);
}
