import { isAlike } from "../clauses/isAlike.js";
import { holds } from "../relations/holds.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";

/** Two counts nearby that give the percentage, though no words tie them. */
export function impliedGrowth(counts: readonly Item[], growth: Item): readonly Relation[] {
  for (const before of counts)
    for (const after of counts) {
      if (before === after || !isAlike(before, after)) continue;
      const found = relate("growth", [before, after], growth);
      if (holds(found)) return [found];
    }
  return [];
}
