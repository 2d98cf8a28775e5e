import { isAlsoBy } from "../clauses/isAlsoBy.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { BY_HOW_MUCH } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Whether the count before a percentage is by how much something moved, with the verb of another before it: "fires rose by 1,683, or 7 %, and rescues by 1,132, or 4.6 %". */
export function isOfSameMove(items: readonly Item[], index: number): boolean {
  const [first, , count, percent] = items.slice(Math.max(0, index - 3), index + 1);
  if (first?.kind !== "count" || count?.kind !== "count" || first.sentence !== percent?.sentence) return false;
  if (!isAlsoBy(count)) return false;
  return (BY_HOW_MUCH.test(first.before) && tellsChange(first.before)) || isOfSameMove(items, index - 2);
}
