import type { Span } from "../../../model/Finding.js";
import type { Relation } from "../relations/Relation.js";
import type { SharePair } from "./pairShare.js";

/** The list that adds to 100 of each of its percentages and of their counts, none of which is the whole of another. */
export function peersIn(lists: readonly Relation[], pairs: readonly SharePair[]): ReadonlyMap<Span, Relation> {
  const peers = new Map<Span, Relation>(lists.flatMap((list) => list.operands.map((percent) => [percent, list])));
  for (const { percent, tied } of pairs) {
    const list = peers.get(percent);
    if (tied !== undefined && list !== undefined) peers.set(tied, list);
  }
  return peers;
}
