import type { Item } from "../relations/Relation.js";
import type { SumHit } from "../sums/findSums.js";

/** The rows that divide the row above them: they are none of its list. */
export function rowsBelow({ total, parts, outcome }: SumHit): readonly Item[] {
  const areRows = total.listed && parts.every(({ listed, start }) => listed && start > total.end);
  return areRows && outcome.outcome === "pass" ? parts : [];
}
