import type { Item } from "./Relation.js";
import { statedPairs } from "./statedPairs.js";

const REACH = 12;

/** The only two counts that the first sentence with counts compares. */
export function headlinePair(items: readonly Item[]): readonly [Item, Item] | undefined {
  const first = items.findIndex(({ kind }) => kind === "count");
  const own = items
    .slice(Math.max(0, first), first + REACH)
    .filter(({ kind, sentence }) => kind === "count" && sentence === items[first]?.sentence);
  const [pair, ...others] = statedPairs(own, []);
  return others.length > 0 ? undefined : pair;
}
