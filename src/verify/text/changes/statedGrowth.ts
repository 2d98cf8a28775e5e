import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Pair, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { settle } from "../relations/settle.js";
import { isMeantGrowth } from "./isMeantGrowth.js";
import { isNearGrowth } from "./isNearGrowth.js";
import { isOwnChange } from "./isOwnChange.js";
import { mayGrowBy } from "./mayGrowBy.js";

/**
 * The counts that the sentence compares: "from X to Y", or a base by its words and the counts that may have grown from it. Wrong only
 * if none of the pairs gives the percentage, and one pair is left whose change the words may tell, or whose growth is near it, or whose
 * counts stand on both sides of it, or right before it as its premises.
 */
export function statedGrowth(
  pairs: readonly Pair[],
  growth: Item,
  isAlone: boolean,
  tied: Pair | undefined,
  concluded: Pair | undefined,
  previous: Item | undefined,
): readonly Relation[] {
  const relations = pairs.map((pair) => relate("growth", pair, growth));
  return settle(relations, () => {
    if (concluded !== undefined && !mayGrowBy(concluded, growth)) return relate("growth", concluded, growth);
    if (growth.bound !== undefined) return;
    const own = tied === undefined ? pairs.filter((pair) => isOwnChange(growth, pair, previous)) : [tied];
    const only = tied ?? onlyOne(pairs);
    const isMeant = only !== undefined && isMeantGrowth(only, growth.figure, isAlone || tied !== undefined);
    const near = own.find((pair) => (isMeant ? pair === only : isNearGrowth(pair, growth)));
    return near && !mayGrowBy(near, growth) ? relate("growth", near, growth) : undefined;
  });
}
