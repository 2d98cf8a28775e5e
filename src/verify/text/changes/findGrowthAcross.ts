import { directionOf } from "../clauses/directionOf.js";
import { isAlike } from "../clauses/isAlike.js";
import { TOTAL } from "../passage/cues.js";
import { countsOf } from "../relations/countsOf.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { withSign } from "../relations/withSign.js";
import { isSlipOfShare } from "../shares/isSlipOfShare.js";
import { growthIn } from "./growthIn.js";

/** More documents than these are no series of one report. */
const LIMIT = 4;
/** The percentage names what it is the growth on. */
const OF_BASE = /^\s*(?:\)\s*)?(?:since|on|over|than|from|منذ|عن|علي)(?![a-zء-ي])[^,،;.]*\d{4}/;
/** Percentage points from the growth beyond which the percentage is one of something else. */
const FAR = 3;

/**
 * Finds growth from the total of another document: "8,947 complaints, 10.4 % more than in 2021", where the other one counts those of
 * 2021. All places are those of the whole text.
 */
export function findGrowthAcross(
  documents: readonly (readonly Item[])[],
  known: ReadonlySet<number>,
): readonly Relation[] {
  if (documents.length < 2 || documents.length > LIMIT) return [];
  const leads = documents.map(mainCountOf);
  return documents.flatMap((items, index) => {
    const after = leads[index];
    return items.flatMap((percent): readonly Relation[] => {
      const sign = percent.kind === "percent" && !known.has(percent.start) ? directionOf(percent, undefined) : 0;
      if (sign === 0 || after === undefined || percent.sentence !== after.sentence) return [];
      const growth = withSign(percent, sign);
      const bases = leads.flatMap((before) => {
        if (before === undefined || before === after || !isAlike(before, after)) return [];
        const gap = Math.abs((100 * after.value) / before.value - 100 - sign * percent.value);
        const isSlip = !OF_BASE.test(percent.after) && isSlipOfShare(percent, growthIn(before, after));
        return gap > FAR && !isSlip ? [] : [before];
      });
      const before = onlyOne(bases);
      return before === undefined ? [] : [relate("growth", [before, after], growth)];
    });
  });
}

/** What a document is about: the count that it calls a total, or its first. */
function mainCountOf(items: readonly Item[]): Item | undefined {
  const counts = countsOf(items).filter(({ value }) => value > 99);
  return counts.find(({ before }) => TOTAL.test(before)) ?? counts[0];
}
