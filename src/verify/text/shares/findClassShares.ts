import type { Span } from "../../../model/Finding.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { isPart } from "../clauses/isPart.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";
import { isOtherShare } from "./isOtherShare.js";
import { isPlainShare } from "./isPlainShare.js";

const REACH = 6;
/** Percentage points from the share beyond which the percentage is one of something else. */
const FAR = 15;

/** Finds the share that a sentence gives the one class that the sentence before counted of its whole: "4,000 called, of whom 1,900 were women. Women were 48 % of all callers." */
export function findClassShares({ items }: Reading, judged: ReadonlySet<Span>): readonly Relation[] {
  return items.flatMap((percent, index): readonly Relation[] => {
    const isFirst = items[index - 1]?.sentence !== percent.sentence;
    if (percent.kind !== "percent" || !isFirst || percent.bound !== undefined || judged.has(percent)) return [];
    if (tellsChange(percent.before) || isOtherShare(percent)) return [];
    const counts = nearby(items, percent.start, REACH).filter(
      (item) => isCount(item) && item.end < percent.start && item.sentence === percent.sentence - 1,
    );
    const part = onlyOne(counts.filter(isPart));
    if (part === undefined) return [];
    const whole = counts.findLast(({ end, value }) => end <= part.start && value > part.value);
    if (whole === undefined || !isNamed(part, percent)) return [];
    if (!isPlainShare(percent, [whole, part].map(({ before, after }) => `${before} ${after}`).join(" "))) return [];
    const relation = relate("share", [part, whole], percent);
    const isNear = Math.abs((100 * part.value) / whole.value - percent.value) <= FAR;
    return holds(relation) || isNear ? [relation] : [];
  });
}

/** Whether the sentence names the part by all its words: the water of "1,900 about water in Riyadh" may be of other towns. */
function isNamed({ after }: Item, { before }: Item): boolean {
  const [own, told] = [stemsOf(clauseAfter(after)), new Set(stemsOf(before))];
  return own.length > 0 && own.every((stem) => told.has(stem));
}
