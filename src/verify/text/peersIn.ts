import type { Span } from "../../model/Finding.js";
import type { SharePair } from "./pairShare.js";
import type { Item, Relation } from "./Relation.js";

/** For each percentage of a list that adds to 100 the counts of the list, none of which is the whole of another. */
export function peersIn(lists: readonly Relation[], pairs: readonly SharePair[]): ReadonlyMap<Span, ReadonlySet<Item>> {
  const tied = new Map<Span, Item | undefined>(pairs.map((pair) => [pair.percent, pair.tied]));
  return new Map(
    lists.flatMap(({ operands }) => {
      const counts = new Set(operands.flatMap((percent) => tied.get(percent) ?? []));
      return operands.map((percent) => [percent, counts] as const);
    }),
  );
}
