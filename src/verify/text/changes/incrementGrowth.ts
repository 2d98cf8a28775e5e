import { directionOf } from "../clauses/directionOf.js";
import { isAlike } from "../clauses/isAlike.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { statedPairs } from "../clauses/statedPairs.js";
import { COMPARISON } from "../passage/cues.js";
import { holds } from "../relations/holds.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { withSign } from "../relations/withSign.js";
import { growthOf } from "./growthOf.js";

/** The growth that an increment told beside the percentage gives with the count that it led to, or that it is compared with: "12,480, which is 1,180 more than in 2023, or 10.4 %". */
export function incrementGrowth(counts: readonly Item[], percent: Item): Relation | undefined {
  const bases = new Set(statedPairs(counts, []).map(([base]) => base));
  return counts
    .filter((count) => count.sentence === percent.sentence && isIncrement(count))
    .flatMap((delta) => {
      const said = directionOf(percent, delta) || directionOf(delta, undefined);
      const signs = [1, -1].filter((sign) => sign !== -said);
      return counts
        .filter((count) => count.value > delta.value && isAlike(count, delta))
        .flatMap((count) =>
          bases.has(count) || COMPARISON.test(count.before)
            ? [{ ...relate("share", [delta, count], percent), kind: "growth" as const }]
            : signs.map((sign) => growthOf(delta, count, withSign(percent, sign))),
        );
    })
    .find(holds);
}
