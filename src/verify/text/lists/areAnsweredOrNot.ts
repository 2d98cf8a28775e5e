import { itemRole } from "../clauses/itemRole.js";
import type { Item } from "../relations/Relation.js";

/** Whether two counts are told in the sentence of their total as those done and those not: "1,162 came in; 985 were answered and 117 remained pending". */
export function areAnsweredOrNot(parts: readonly Item[], total: Item): boolean {
  return (
    parts.length === 2 &&
    parts.every((part, at) => part.sentence === total.sentence && itemRole(part) === (at > 0 ? "pending" : "resolved"))
  );
}
