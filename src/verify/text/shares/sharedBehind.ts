import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { namesNothing } from "../clauses/namesNothing.js";
import { OF_FIRST, PART, PART_OF } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import type { Item } from "../relations/Relation.js";
import { jointParts } from "./jointParts.js";
import { type Around, type PartsOfWhole, withWhole } from "./withWhole.js";

/** From a percentage to the part and the whole that say the same. */
const SAID =
  /^[^.]{0,60}(?:[:–—]|[,،] ?(?:or|that is|namely|i\.?e\.?|اي|بواقع|وعدد[ء-ي]*|وهي|وهم|وهو|اذ بلغ[ء-ي]*|حيث بلغ[ء-ي]*))\s*$/;
/** From a percentage to its part. */
const OR = /^\s*\)?\s*[,،(–—]\s*(?:or|that is|namely|i\.?e\.?|اي|بواقع|وهي|وهم|وهو)?\s*$/;
/** The next sentence says how many those are. */
const THEY_WERE =
  /^\s*(?:together (?:the two|they|these)|they|these|it|that|this|وهي|وعددها|وبلغ عددها|وبلغت) ?(?:came to|made|were|was|is|numbered|totall?ed|amounted to|stood at)?\s*$/;
const ENDS = /^\s*\)?\s*[.;؛]?\s*$/;
/** From a percentage to its whole. */
const OF = /^\s*\)?\s*(?:of|من)(?: (?:the|all|its|اصل|مجموع|اجمالي|جمله|عدد))*\s*$/;

/** The counts that say it once more behind it: "four fifths: 5,904 of 7,380", "50 per cent, or 624 of these". */
export function sharedBehind(
  percent: Item,
  { before: [, last], next: [first, second], wholes, counts }: Around,
): PartsOfWhole | undefined {
  if (first === undefined || !isCount(first)) return;
  const isNext =
    first.sentence === percent.sentence + 1 &&
    THEY_WERE.test(first.before) &&
    namesNothing(clauseAfter(first.after), clauseOf(percent));
  if (isNext && ENDS.test(percent.after)) {
    const isOfAll = last?.sentence === percent.sentence && OF_FIRST.test(last.before);
    return isOfAll ? { parts: [first], whole: last } : undefined;
  }
  if (first.sentence !== percent.sentence) return;
  if (second !== undefined && isCount(second) && second.sentence === first.sentence && SAID.test(percent.after)) {
    const isOfM = first.value < second.value && PART_OF.test(second.before);
    if (isOfM) return { parts: [first], whole: second };
  }
  const whole = OR.test(percent.after) && PART.test(first.after) ? withWhole([first], percent, wholes) : undefined;
  if (whole !== undefined) return whole;
  const parts = OF.test(percent.after)
    ? jointParts(
        percent,
        counts.filter((count) => count !== first),
      )
    : [];
  return parts.length > 1 ? { parts, whole: first } : undefined;
}
