import { tellsChange } from "../clauses/tellsChange.js";
import { BY_HOW_MUCH } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Words for a difference. */
const GAP =
  /(?<![ء-ي])(?:(?:ال)?(?:فا?رق|تغير)|(?:فوق|دون)ه[ام]? ب)|difference|change|(?:over|under)sp|surplus|shortfall|saving/;

/**
 * Whether a count is told as a difference, so that its percentage is a growth: "rose over the 63,880 of last summer by 4,515 (7.1 %)".
 *
 * @param last - the number before it, whose verb may be that of the difference
 * @param lead - the words before it
 */
export function isDelta(last: Item | undefined, lead: string): boolean {
  const verb = /^\s*\)/.test(lead) ? (last?.before ?? "") : "";
  return BY_HOW_MUCH.test(lead) && [lead.slice(-30), verb].some((words) => tellsChange(words) || GAP.test(words));
}
