import { directionOf } from "../clauses/directionOf.js";
import { isBracketed } from "../clauses/isBracketed.js";
import { FALL, RISE } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import { heldButOne } from "../relations/heldButOne.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { withSign } from "../relations/withSign.js";

const END = /^\s*(?:[;,.،؛)]|and |و|$)/;
/** What leads to a percentage and names nothing. */
const PLAIN = /(?<![ء-ي])ب?(?:نسبه|قدرها|مقدار)(?![ء-ي])|(?<![a-z])(?:and|that is)(?![a-z])/g;

/**
 * The one growth of several told alike that does not follow from its count and the earlier one in brackets: "3,742 enquiries (3,165),
 * up 26 %".
 *
 * @param known - where the percentages stand that are tied already
 */
export function bracketedGrowth(items: readonly Item[], known: ReadonlySet<number | undefined>): readonly Relation[] {
  const told = items.flatMap((percent, index): readonly Relation[] => {
    const [after, before] = items.slice(Math.max(0, index - 2), index);
    if (percent.kind !== "percent" || after?.sentence !== percent.sentence || before === undefined) return [];
    if (!isCount(after) || !isCount(before) || !isBracketed(before) || !isBare(percent)) return [];
    const sign = directionOf(percent, undefined) || (percent.signed ? 1 : 0);
    return sign === 0 ? [] : [relate("growth", [before, after], withSign(percent, sign))];
  });
  return heldButOne(told).filter((relation) => fails(relation) && !known.has(relation.operands.at(-1)?.start));
}

/** Whether a percentage ends its row, and is said to be of nothing: neither "up 20 % on the plan" nor "with their value up 20 %". */
function isBare({ before, after }: Item): boolean {
  const words = before.replace(/.*\)/s, "").replace(RISE, "").replace(FALL, "").replace(PLAIN, "");
  return END.test(after) && !/[a-zء-ي]{3,}/.test(words);
}
