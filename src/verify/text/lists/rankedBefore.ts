import type { Item } from "../relations/Relation.js";

const LONGEST = 20;

/** The counts that fall towards the last of a ranking, a sentence each, from what may be their total on. */
export function rankedBefore(counts: readonly Item[], at: number): readonly Item[] {
  const ranked: Item[] = [];
  for (const count of counts.slice(Math.max(0, at - LONGEST), at + 1).reverse()) {
    const [next] = ranked;
    if (count.bound !== undefined && next !== undefined) continue;
    if (next !== undefined && (count.value < next.value || next.sentence - count.sentence > 2)) break;
    if (next === undefined || (count.noun ?? next.noun) === (next.noun ?? count.noun)) ranked.unshift(count);
  }
  return ranked.length > 3 ? ranked : [];
}
