import { directionOf } from "../clauses/directionOf.js";
import { isBracketed } from "../clauses/isBracketed.js";
import { fails } from "../relations/fails.js";
import { heldButOne } from "../relations/heldButOne.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { withSign } from "../relations/withSign.js";

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
    if (!isCount(after) || !isCount(before) || !isBracketed(before)) return [];
    const sign = directionOf(percent, undefined) || (percent.signed ? 1 : 0);
    return sign === 0 ? [] : [relate("growth", [before, after], withSign(percent, sign))];
  });
  return heldButOne(told).filter((relation) => fails(relation) && !known.has(relation.operands.at(-1)?.start));
}
