import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { COMPARISON, MEAN } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** The number before is the mean. */
const OF_FORMER = /^ (?:[a-zء-ي]+ )?(?:on average|(?:في ال|بال)متوسط)(?=\s*[,،;؛(]| (?:and|while|but|for|to) | [وفل])/;
const BESIDE = 32;

/** Whether words beside a number call it the mean of now, and not one that it is below. */
export function isMean({ before, after, bound }: Item): boolean {
  if (bound === "under" || COMPARISON.test(clauseBefore(before))) return false;
  return MEAN.test(before.replace(OF_FORMER, "")) || MEAN.test(clauseAfter(after).slice(0, BESIDE));
}
