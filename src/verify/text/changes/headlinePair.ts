import { statedPairs } from "../clauses/statedPairs.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Pair } from "../relations/Relation.js";

const HEADLINE_REACH = 12;

/** The only two counts that the first sentence with counts compares. */
export function headlinePair(items: readonly Item[]): Pair | undefined {
  const first = items.find(({ kind }) => kind === "count");
  const own = nearby(items, first?.start ?? 0, HEADLINE_REACH).filter(
    ({ kind, sentence }) => kind === "count" && sentence === first?.sentence,
  );
  return onlyOne(statedPairs(own, []));
}
