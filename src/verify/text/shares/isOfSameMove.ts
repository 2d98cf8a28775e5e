import { isAlsoBy } from "../clauses/isAlsoBy.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { BY_HOW_MUCH } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** So far back, in numbers, the verb of the first may stand. */
const REACH = 12;

/** Whether the count before a percentage is by how much something moved, with the verb of another before it: "fires rose by 1,683, or 7 %, and rescues by 1,132, or 4.6 %". */
export function isOfSameMove(items: readonly Item[], index: number): boolean {
  const sentence = items[index]?.sentence;
  for (let at = index; at > 2 && index - at < REACH; at -= 2) {
    const [first, between, count] = items.slice(at - 3, at);
    if (first?.kind !== "count" || between?.kind !== "percent" || count?.kind !== "count") return false;
    if (first.sentence !== sentence || !isAlsoBy(count)) return false;
    if (BY_HOW_MUCH.test(first.before) && tellsChange(first.before)) return true;
  }
  return false;
}
